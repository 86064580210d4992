#pragma once

#include "models/domain/visit/visit.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// 证据 records; the bytes are in the BlobStore. Lists leave voided ones out. Evidence of a remediation item may still be
/// added after the visit was issued; everything else is then Error(Frozen). Throws base::Error.
class EvidenceRepository
{
public:
    explicit EvidenceRepository(Database &database) : m_database(database) {}

    std::optional<domain::Evidence> find(const domain::EvidenceId &id) const;
    std::vector<domain::Evidence> ofVisit(const domain::VisitId &visit) const; ///< in the order added
    std::vector<domain::Evidence> ofRemediation(const domain::RemediationId &remediation) const;
    std::vector<domain::Evidence> voidedOfVisit(const domain::VisitId &visit) const; ///< only those, in the order added
    std::vector<domain::Evidence> ofOriginal(const QString &hash) const; ///< also voided ones; reads the whole table
    void save(const domain::Evidence &evidence);
    void voidEvidence(const domain::EvidenceId &id, const QString &reason);

private:
    Database &m_database;
};

}
