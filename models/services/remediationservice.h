#pragma once

#include "models/base/outcome.h"
#include "models/domain/remediation/remediation.h"
#include "models/domain/visit/visit.h"

namespace xunzhen::services {

class Workspace;

struct RemediationRow
{
    domain::RemediationItem item;
    QString enterpriseName, findingTitle, place, paperNumber;
    domain::Grade grade = domain::Grade::General;
    std::optional<int> daysLeft;
};

struct RemediationFilter
{
    bool openOnly = true;
    domain::EnterpriseId enterprise;  ///< null = all
    domain::VisitId visit;            ///< null = all
    std::optional<int> dueWithinDays; ///< overdue ones always included
};

/// 整改与复查: what is due, re-inspection of open items, close-out with proof.
class RemediationService
{
public:
    explicit RemediationService(Workspace &workspace);

    /// Overdue first, then by due date.
    std::vector<RemediationRow> list(const RemediationFilter &filter = {}) const;
    base::Outcome<domain::RemediationItem> item(const domain::RemediationId &id) const;
    std::vector<domain::Reinspection> reinspections(const domain::RemediationId &id) const;
    /// Records one look and sets the item's state in the same transaction. Closed needs a note or a photo as proof.
    base::Done reinspect(const domain::RemediationId &id, domain::RemediationState result, const QString &note);
    base::Outcome<domain::EvidenceId> addProof(const domain::RemediationId &id, const QByteArray &bytes, const QString &fileName);
    std::vector<domain::Evidence> proofs(const domain::RemediationId &id) const;
    /// Photos taken of the same question during the visit: the "before".
    std::vector<domain::Evidence> before(const domain::RemediationId &id) const;

private:
    Workspace &m_workspace;
};

}
