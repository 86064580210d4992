#pragma once

#include "models/domain/visit/visit.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// 体检 visits themselves; what belongs to one lies in the repositories beside it. Lists leave voided visits out.
/// Throws base::Error; Error(Frozen) for a change to an issued visit.
class VisitRepository
{
public:
    explicit VisitRepository(Database &database) : m_database(database) {}

    std::optional<domain::Visit> find(const domain::VisitId &id) const;
    domain::Visit get(const domain::VisitId &id) const; ///< Error(NotFound)
    QList<domain::VisitId> ids() const;                 ///< of all, in no order
    std::vector<domain::Visit> open() const;            ///< latest first
    std::vector<domain::Visit> byEnterprise(const domain::EnterpriseId &id) const; ///< latest first
    std::vector<domain::Visit> latest(int limit) const;
    int count() const;
    int openCount() const;
    std::vector<domain::Visit> between(const QDateTime &from, const QDateTime &until) const; ///< opened in [from, until)

    void save(const domain::Visit &visit);
    /// After this the visit's record is frozen for local edits.
    void markIssued(const domain::VisitId &id, const QDateTime &at);
    void voidVisit(const domain::VisitId &id, const QString &reason, const QDateTime &at);

private:
    Database &m_database;
};

}
