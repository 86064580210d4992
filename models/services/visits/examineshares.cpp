// 体检 by several inspectors: who takes which section.
#include "models/services/examineservice.h"

#include "models/services/visits/visitediting.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/visit/visitrepository.h"
#include "models/store/visit/visitsharerepository.h"

#include <algorithm>

namespace xunzhen::services {

domain::VisitShares ExamineService::shares(const domain::VisitId &visit) const
{
    return m_workspace.readOr([&] { return store::VisitShareRepository(m_workspace.database()).ofVisit(visit); });
}

std::vector<domain::Inspector> ExamineService::takers(const domain::VisitId &visit) const
{
    return m_workspace.readOr([&] {
        const domain::Visit visited = store::VisitRepository(m_workspace.database()).get(visit);
        auto people = store::InspectorRepository(m_workspace.database()).all();
        const auto rank = [&](const domain::Inspector &person) {
            return person.id == visited.lead ? 0 : person.id == visited.second ? 1 : 2;
        };
        std::erase_if(people, [&](const domain::Inspector &person) {
            return rank(person) == 2 && (person.role != domain::Role::Inspector || !person.withdrawn.isEmpty());
        });
        std::ranges::stable_sort(people, {}, rank);
        return people;
    });
}

base::Done ExamineService::give(const domain::VisitId &visit, const QString &checklistCode, const QString &section,
                                const domain::InspectorId &inspector)
{
    return editVisit(m_workspace, visit, [&](const domain::Visit &) {
        store::VisitShareRepository(m_workspace.database())
            .save({visit, checklistCode, section, inspector, m_workspace.clock().now()});
    });
}

}
