#pragma once

#include "models/domain/visit/visit.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// Signatures and refusals. Throws base::Error; Error(Frozen) once the visit is issued.
class SignatureRepository
{
public:
    explicit SignatureRepository(Database &database) : m_database(database) {}

    std::vector<domain::Signature> ofVisit(const domain::VisitId &visit) const; ///< in the order signed
    void save(const domain::Signature &signature); ///< a null id is replaced by signatureIdFor()

private:
    Database &m_database;
};

}
