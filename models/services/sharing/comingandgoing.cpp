// What waits to be handed in, and what came in from whom.
#include "models/services/ownstream.h"
#include "models/services/sharing/recordtitle.h"
#include "models/services/syncservice.h"

#include "models/base/chinatime.h"
#include "models/store/capture/capturestate.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/local/settings.h"
#include "models/store/merge/hybridclock.h"
#include "models/store/synced/arrivals.h"
#include "models/store/visit/visitrepository.h"
#include "models/sync/bytes/base32.h"

namespace xunzhen::services {

namespace {

QString firmName(Workspace &workspace, const domain::EnterpriseId &id)
{
    const auto firm = store::EnterpriseRepository(workspace.database()).find(id);
    return firm ? firm->name : QString();
}

WaitingRow rowOf(Workspace &workspace, const store::Topic &topic)
{
    const auto visit = store::VisitRepository(workspace.database()).find(topic.visit);
    return {topic.visit, topic.enterprise, firmName(workspace, topic.enterprise), visit ? visit->openedAt : QDateTime(),
            topic.entities, int(topic.changes), base::fromMillis(store::hlcToMillis(topic.firstHlc))};
}

ArrivalRow rowOf(Workspace &workspace, const store::Arrival &arrival)
{
    const store::Topic &topic = arrival.topic;
    return {arrival.at, authorName(workspace, topic.author), sync::base32(arrival.device).left(8), topic.visit, topic.enterprise,
            firmName(workspace, topic.enterprise), topic.entities, int(topic.changes)};
}

}

std::vector<WaitingRow> SyncService::waiting() const
{
    return m_workspace.readOr([&] {
        m_workspace.refreshAuthor();
        std::vector<WaitingRow> rows;
        for (const auto &[stream, from] : unsentOf(m_workspace))
            for (const store::Topic &topic : store::topicsOf(m_workspace.database(), stream, from, std::numeric_limits<qint64>::max()))
                rows.push_back(rowOf(m_workspace, topic));
        return rows;
    });
}

std::vector<ArrivalRow> SyncService::arrivals(int days) const
{
    return m_workspace.readOr([&] {
        std::vector<ArrivalRow> rows;
        for (const store::Arrival &arrival : store::Arrivals(m_workspace.database()).since(m_workspace.clock().now().addDays(-days)))
            rows.push_back(rowOf(m_workspace, arrival));
        return rows;
    });
}

}
