#pragma once

#include "models/domain/visit/visit.h"

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
    void voidFinding(const domain::FindingId &id, const QString &reason);

private:
    Database &m_database;
};

}
