#pragma once

#include "models/domain/visit/findinggroups.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// 风险点. Lists leave voided ones out. Throws base::Error; Error(Frozen) once the visit is issued.
class FindingRepository
{
public:
    explicit FindingRepository(Database &database) : m_database(database) {}

    std::optional<domain::Finding> find(const domain::FindingId &id) const;
    std::vector<domain::Finding> ofVisit(const domain::VisitId &visit) const;          ///< by ordinal
    std::vector<domain::Finding> ofEnterprise(const domain::EnterpriseId &id) const;   ///< latest visit first
    /// Findings on this item in other visits to the same firm: is it the first time?
    int earlierOnItem(const domain::VisitId &visit, const QString &itemCode) const;
    void save(const domain::Finding &finding); ///< a null id is replaced by findingIdFor()
    /// What was said about findings at one place; a column of its own that `save` leaves alone.
    domain::Together together(const domain::VisitId &visit) const;
    void setTogether(const domain::FindingId &id, const QString &word); ///< empty = nothing is said any more; Error(NotFound)
    void voidFinding(const domain::FindingId &id, const QString &reason);

private:
    Database &m_database;
};

}
