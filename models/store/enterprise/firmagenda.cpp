#include "models/store/enterprise/firmagenda.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

std::vector<FirmAgenda::Planned> FirmAgenda::planned(const domain::EnterpriseId &firm) const
{
    Statement rows = m_database.prepare(R"(SELECT kind, bureau, day, visit_id FROM planned_visit
        WHERE enterprise_id = :firm AND coalesce(voided, '') = '' ORDER BY day, id)");
    rows.bind(":firm", firm);
    std::vector<Planned> planned;
    while (rows.step())
        planned.push_back({rows.text(0), rows.text(1), rows.day(2), rows.id<domain::VisitId>(3)});
    return planned;
}

std::vector<FirmAgenda::Call> FirmAgenda::calls(const domain::RemediationId &item) const
{
    Statement rows = m_database.prepare(R"(SELECT kind, note, until, at FROM remediation_call
        WHERE remediation_id = :item AND coalesce(voided, '') = '' ORDER BY at, id)");
    rows.bind(":item", item);
    std::vector<Call> calls;
    while (rows.step())
        calls.push_back({rows.text(0), rows.text(1), rows.day(2), rows.moment(3)});
    return calls;
}

std::vector<FirmAgenda::Spot> FirmAgenda::spots(const QString &town, int limit) const
{
    Statement rows = m_database.prepare(R"(SELECT name, longitude, latitude FROM enterprise
        WHERE town = :town AND longitude IS NOT NULL AND latitude IS NOT NULL AND coalesce(voided, '') = '' LIMIT :limit)");
    rows.bind(":town", town).bind(":limit", limit);
    std::vector<Spot> spots;
    while (rows.step())
        spots.push_back({rows.text(0), rows.real(1), rows.real(2)});
    return spots;
}

}
