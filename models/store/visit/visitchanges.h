#pragma once

#include "models/domain/ids.h"

#include <map>

namespace xunzhen::store {

class Database;

/// When what a visit's paper shows was changed last, and when each signature was given, in the order of the operation log: one query
/// for each kind of record, however many there are. Throws base::Error.
class VisitChanges
{
public:
    explicit VisitChanges(Database &database) : m_database(database) {}

    /// Of the visit, its firm, questions, answers, evidence, findings, opinions, plan and marks on pictures; without what is void,
    /// changes of state, and what stands on no paper: which findings are grouped, what the firm's record notes. 0 = never.
    qint64 last(const domain::VisitId &visit) const;
    std::map<domain::SignatureId, qint64> signatures(const domain::VisitId &visit) const;

private:
    Database &m_database;
};

}
