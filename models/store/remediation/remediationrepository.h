#pragma once

#include "models/domain/remediation/remediation.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// 整改项. After the visit is issued only the state may change; the demand is Error(Frozen). Throws base::Error.
class RemediationRepository
{
public:
    explicit RemediationRepository(Database &database) : m_database(database) {}

    std::optional<domain::RemediationItem> find(const domain::RemediationId &id) const;
    domain::RemediationItem get(const domain::RemediationId &id) const; ///< Error(NotFound)
    std::vector<domain::RemediationItem> ofVisit(const domain::VisitId &visit) const; ///< by ordinal, without voided
    std::vector<domain::RemediationItem> ofEnterprise(const domain::EnterpriseId &id) const;
    /// Neither closed nor voided, of issued visits only when asked, earliest due first, those without a date last.
    std::vector<domain::RemediationItem> unfinished(bool issuedOnly = true) const;

    std::vector<domain::RemediationItem> ofIssued() const; ///< all but voided ones of issued visits, latest visit first
    /// How many of issued visits are unfinished though the day has come that the firm was given at last.
    int overdue(QDate today) const;

    /// Voided ones of issued visits: a late edit elsewhere may have voided what a paper demands.
    std::vector<domain::RemediationItem> voidedOfIssued() const;

    void save(const domain::RemediationItem &item); ///< a null id is replaced by remediationIdFor()
    void setState(const domain::RemediationId &id, domain::RemediationState state, const domain::InspectorId &by,
                  const QDateTime &at, const QString &note); ///< Error(NotFound)

private:
    Database &m_database;
};

}
