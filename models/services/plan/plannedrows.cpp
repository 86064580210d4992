#include "models/services/plan/plannedrows.h"

#include "models/services/enterprises/joinedfirm.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/person/inspectorrepository.h"

#include <map>

namespace xunzhen::services {

namespace {

/// Lists name the same few people again and again.
class Names
{
public:
    explicit Names(Workspace &workspace) : m_people(workspace.database()) {}

    QString of(const domain::InspectorId &id)
    {
        const auto known = m_known.find(id);
        if (known != m_known.end())
            return known->second;
        const auto person = id.isNull() ? std::nullopt : m_people.find(id);
        return m_known[id] = person ? person->name : QString();
    }

private:
    store::InspectorRepository m_people;
    std::map<domain::InspectorId, QString> m_known;
};

}

std::vector<PlannedRow> plannedRows(Workspace &workspace, const std::vector<domain::PlannedVisit> &planned)
{
    if (planned.empty())
        return {};
    const store::EnterpriseRepository firms(workspace.database());
    const domain::FirmSets sets = firmSets(workspace);
    const QDate today = workspace.clock().today();
    Names names(workspace);
    std::vector<PlannedRow> rows;
    for (const domain::PlannedVisit &one : planned) {
        PlannedRow row{one, {}, {}, names.of(one.lead), names.of(one.second), int(today.daysTo(one.day))};
        row.planned.enterprise = sets.canonical(one.enterprise);
        if (const auto firm = firms.find(row.planned.enterprise)) {
            row.enterpriseName = firm->name;
            row.town = firm->town;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}
