#pragma once

#include "models/domain/visit/visitshare.h"

namespace xunzhen::store {

class Database;

/// Who takes which section of a visit. Throws base::Error; Error(Frozen) once the visit is issued.
class VisitShareRepository
{
public:
    explicit VisitShareRepository(Database &database) : m_database(database) {}

    domain::VisitShares ofVisit(const domain::VisitId &visit) const;
    void save(const domain::VisitShare &share);

private:
    Database &m_database;
};

}
