#include "models/services/visits/teamreader.h"

#include "models/store/person/inspectorrepository.h"

namespace xunzhen::services {

Team readTeam(Workspace &workspace, const domain::InspectorId &lead, const domain::InspectorId &second)
{
    const store::InspectorRepository inspectors(workspace.database());
    Team team;
    if (!lead.isNull())
        team.lead = inspectors.find(lead);
    if (!second.isNull())
        team.second = inspectors.find(second);
    return team;
}

}
