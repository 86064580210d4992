#include "models/services/visits/planorder.h"

#include "models/store/remediation/remediationrepository.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace xunzhen::services {

std::vector<domain::RemediationItem> byUrgency(std::vector<domain::RemediationItem> plan, const std::vector<domain::Finding> &findings,
                                               const std::vector<domain::FindingGroup> &groups)
{
    std::map<domain::FindingId, int> grades;
    for (const domain::Finding &finding : findings)
        grades[finding.id] = int(finding.grade);
    const auto key = [&](const domain::RemediationItem &item) {
        const auto grade = grades.find(item.finding);
        return std::make_tuple(grade == grades.end() ? 1 : -grade->second, !item.due.isValid(), item.due, item.ordinal);
    };
    std::stable_sort(plan.begin(), plan.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    std::map<const void *, int> rank; // by the most urgent of each group
    std::map<domain::RemediationId, int> place;
    for (const domain::RemediationItem &item : plan) {
        const auto *group = domain::groupOf(groups, item.finding);
        const void *whole = group ? static_cast<const void *>(group) : &item;
        place[item.id] = rank.emplace(whole, int(rank.size())).first->second;
    }
    std::stable_sort(plan.begin(), plan.end(), [&](const auto &a, const auto &b) { return place.at(a.id) < place.at(b.id); });
    return plan;
}

void saveOrder(store::RemediationRepository &items, const std::vector<domain::RemediationItem> &plan)
{
    for (size_t i = 0; i < plan.size(); ++i)
        if (plan[i].ordinal != int(i)) {
            domain::RemediationItem moved = plan[i];
            moved.ordinal = int(i);
            items.save(moved);
        }
}

}
