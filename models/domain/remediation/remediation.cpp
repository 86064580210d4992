#include "models/domain/remediation/remediation.h"

#include "models/domain/codetable.h"
#include "models/domain/derivedid.h"

namespace xunzhen::domain {

namespace {

constexpr CodeTable<RemediationState, 5> kStates{{{{RemediationState::Open, "open"},
                                                   {RemediationState::PartlyFixed, "partly-fixed"},
                                                   {RemediationState::Closed, "closed"},
                                                   {RemediationState::Returned, "returned"},
                                                   {RemediationState::Voided, "voided"}}}};

}

QString remediationStateCode(RemediationState state) { return kStates.code(state); }
std::optional<RemediationState> remediationStateFromCode(const QString &code) { return kStates.value(code); }

RemediationId remediationIdFor(const FindingId &finding)
{
    return RemediationId(derivedId("xunzhen remediation", {finding.toBytes()}));
}

std::optional<int> daysLeft(const RemediationItem &item, QDate today)
{
    const bool settled = item.state == RemediationState::Closed || item.state == RemediationState::Voided;
    if (settled || !item.due.isValid() || !today.isValid())
        return std::nullopt;
    return int(today.daysTo(item.due));
}

}
