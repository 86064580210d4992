#include "ui/presentation/remediation/boardreading.h"

#include "models/services/remediationcalls.h"

namespace xunzhen::presentation {

BoardReading BoardReading::read(services::Services &services, bool closedToo)
{
    BoardReading reading;
    reading.sight = services.sync().sight();
    services::RemediationFilter filter;
    filter.openOnly = !closedToo;
    reading.rows = services.remediation().list(filter);
    std::vector<domain::RemediationItem> items;
    for (const services::RemediationRow &row : reading.rows)
        items.push_back(row.item);
    reading.standings = services.remediationCalls().standings(items);
    return reading;
}

const domain::Standing &BoardReading::standing(const domain::RemediationId &id) const
{
    static const domain::Standing none;
    const auto found = standings.find(id);
    return found == standings.end() ? none : found->second;
}

}
