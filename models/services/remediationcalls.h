#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/remediation/escalation.h"

#include <map>
#include <vector>

namespace xunzhen::services {

class Workspace;
struct RemediationRow;

struct CallRow
{
    domain::RemediationCall call;
    QString by; ///< name; empty when not known here
};

/// 督办: what is done about items of plans between the paper and the close-out: reminding, escalating, giving more time, looking
/// at several at once, and taking a wrong close-out back. Nothing is deleted. A cheap value; used by the thread that made it.
class RemediationCalls
{
public:
    explicit RemediationCalls(Workspace &workspace) : m_workspace(workspace) {}

    /// Of this laptop; see domain::EscalationRule for the defaults.
    domain::EscalationRule rule() const;
    base::Done setRule(const domain::EscalationRule &rule); ///< InvalidInput "days-out-of-range": 0 to 90

    /// How each of these items stands, in one reading.
    std::map<domain::RemediationId, domain::Standing> standings(const std::vector<domain::RemediationItem> &items) const;
    std::vector<CallRow> ofItem(const domain::RemediationId &id) const; ///< in order of time, those taken back too

    // Refused "remediation-closed" once the item is closed, "visit-not-issued", "remediation-voided".
    base::Outcome<domain::RemediationCallId> remind(const domain::RemediationId &id, const QString &how);
    base::Outcome<domain::RemediationCallId> escalate(const domain::RemediationId &id, const QString &how);
    /// InvalidInput with domain::extensionProblems().
    base::Outcome<domain::RemediationCallId> extend(const domain::RemediationId &id, QDate until, const QString &reason);
    base::Done takeBack(const domain::RemediationCallId &call, const QString &reason);

    /// One look at each of the items with the same result, all or none: as RemediationService::reinspect.
    base::Done reinspectAll(const std::vector<domain::RemediationId> &ids, domain::RemediationState result, const QString &note);
    /// The photo proves each of them; kept once. Stops at the first that refuses.
    base::Done addProofToAll(const std::vector<domain::RemediationId> &ids, const QByteArray &bytes, const QString &fileName);
    /// A wrong close-out is taken back by a new look that says so; the item stands as before it. Refused
    /// "remediation-not-closed"; InvalidInput "reason-missing".
    base::Done reopen(const domain::RemediationId &id, const QString &reason);

    /// These rows as an office's .xlsx, with the paper's day and the day that counts.
    base::Done writeList(const std::vector<RemediationRow> &rows, const QString &path) const;

private:
    base::Outcome<domain::RemediationCallId> call(domain::RemediationCall call);
    void tell(const std::vector<domain::EnterpriseId> &firms) const;

    Workspace &m_workspace;
};

}
