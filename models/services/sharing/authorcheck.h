#pragma once

#include "models/services/workspace.h"
#include "models/store/oplog.h"
#include "models/store/synced/authorscan.h"

namespace xunzhen::services {

/// Operations of one laptop that bear the name of another person than it was certified for.
struct AuthorMismatch
{
    QString device;  ///< short code
    QString holder;  ///< whom the laptop was certified for
    QString author;  ///< the name in the list of people; empty when not known
    qint64 operations = 0;
};

/// What came in since the last time in one stream, and what of it bears another name.
struct AuthorsSeen
{
    store::StreamTip tip;
    std::vector<store::AuthorCount> odd;
};

/// Looks through it; in a read, as it may be much. An operation without an author, from before somebody said who uses the laptop, is
/// no mismatch. Throws base::Error.
std::vector<AuthorsSeen> lookAtAuthors(Workspace &workspace);
/// Keeps the sums; in a write.
void keepAuthors(Workspace &workspace, const std::vector<AuthorsSeen> &seen);
/// The sums that are kept.
std::vector<AuthorMismatch> authorMismatches(Workspace &workspace);

}
