#pragma once

#include "models/services/workspace.h"

namespace xunzhen::services {

/// Operations of one laptop that bear the name of another person than it was certified for.
struct AuthorMismatch
{
    QString device;  ///< short code
    QString holder;  ///< whom the laptop was certified for
    QString author;  ///< the name in the list of people; empty when not known
    qint64 operations = 0;
};

/// Looks through what came in since the last time and keeps the sums; in a write. An operation without an author, from before
/// somebody said who uses the laptop, is none. Throws base::Error.
std::vector<AuthorMismatch> checkAuthors(Workspace &workspace);

}
