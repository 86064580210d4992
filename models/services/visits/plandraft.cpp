#include "models/services/visits/plandraft.h"

#include <algorithm>
#include <tuple>

namespace xunzhen::services {

namespace {

constexpr int kDaysAtOnce = 1;
constexpr int kDaysUsual = 15;

/// Packs write a standard as "what to do；验收时 what must be seen": the first half is the measure, the rest the standard.
std::pair<QString, QString> measureAndStandard(const domain::CheckItem &item)
{
    const auto cut = item.standard.indexOf(QStringLiteral("；验收时"));
    if (cut > 0)
        return {item.standard.left(cut), item.standard.mid(cut + 1)};
    return {item.guideDo.isEmpty() ? item.standard : item.guideDo, item.standard};
}

}

domain::RemediationItem draftPlanItem(const domain::Finding &finding, const domain::PinnedItem &pinned,
                                      const domain::Enterprise &enterprise, const domain::MajorHazard *hazard, QDate today)
{
    const bool atOnce = finding.grade == domain::Grade::Major;
    domain::RemediationItem item;
    item.id = domain::remediationIdFor(finding.id);
    item.visit = finding.visit;
    item.finding = finding.id;
    item.enterprise = enterprise.id;
    std::tie(item.measure, item.standard) = measureAndStandard(pinned.item);
    if (atOnce && hazard)
        item.emergency = hazard->plan.join(QLatin1Char('\n'));
    item.owner = enterprise.legalPerson;
    item.due = today.addDays(atOnce ? kDaysAtOnce : kDaysUsual);
    return item;
}

void orderPlan(std::vector<domain::RemediationItem> &plan, const std::vector<domain::Finding> &findings)
{
    const auto key = [&](const domain::RemediationItem &item) {
        const auto finding = std::find_if(findings.begin(), findings.end(),
                                          [&](const domain::Finding &one) { return one.id == item.finding; });
        if (finding == findings.end())
            return std::make_tuple(0, QString(), item.ordinal);
        return std::make_tuple(-int(finding->grade), finding->place, finding->ordinal);
    };
    std::stable_sort(plan.begin(), plan.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    for (size_t i = 0; i < plan.size(); ++i)
        plan[i].ordinal = int(i);
}

}
