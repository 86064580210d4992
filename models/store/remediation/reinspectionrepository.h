#pragma once

#include "models/domain/remediation/remediation.h"
#include "models/domain/ids.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// 复查. Throws base::Error.
class ReinspectionRepository
{
public:
    explicit ReinspectionRepository(Database &database) : m_database(database) {}

    std::vector<domain::Reinspection> ofRemediation(const domain::RemediationId &id) const; ///< in order of time
    std::vector<domain::Reinspection> ofVisit(const domain::VisitId &visit) const;
    void add(const domain::Reinspection &reinspection);

private:
    Database &m_database;
};

}
