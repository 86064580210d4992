#pragma once

#include "models/domain/ids.h"
#include "models/store/oplog.h"

#include <QStringList>

namespace xunzhen::store {

/// What one author's operations are about, as far as the records themselves are here: a visit, else a firm, else neither.
struct Topic
{
    QByteArray author;           ///< inspector id, 16 bytes
    domain::VisitId visit;       ///< null = belongs to none
    domain::EnterpriseId enterprise;
    QStringList entities;        ///< tables, sorted
    qint64 changes = 0;
    qint64 firstHlc = 0, lastHlc = 0;
};

inline constexpr int kMostFirms = 100;

/// The operations of a stream with seq in (after, upTo], by author and by what they are about, the latest first. More firms than
/// kMostFirms that somebody made or changed without a visit are one topic, of no firm: an imported sheet. Throws base::Error.
std::vector<Topic> topicsOf(Database &database, const StreamKey &stream, qint64 after, qint64 upTo);

}
