#include "models/services/sight.h"

#include "models/services/syncservice.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

struct Sight::Seen
{
    store::Sight tips;
};

SightGuard::SightGuard(Workspace &workspace, const Sight &sight) : m_workspace(workspace)
{
    m_workspace.setSight(sight.isNull() ? nullptr : std::shared_ptr<const store::Sight>(sight.m_seen, &sight.m_seen->tips));
}
SightGuard::~SightGuard() { m_workspace.setSight(nullptr); }

Sight SyncService::sight() const
{
    return m_workspace.readOr([&] {
        auto seen = std::make_shared<Sight::Seen>();
        for (const store::StreamTip &tip : store::OperationLog(m_workspace.database()).tips())
            seen->tips[tip.stream] = tip.seq;
        return Sight(std::move(seen));
    });
}

SightGuard SyncService::seeing(const Sight &sight) { return SightGuard(m_workspace, sight); }

}
