#pragma once

#include <memory>

namespace xunzhen::services {

class Workspace;

/// What a screen had seen when it was read. Saving under it (SyncService::seeing) turns what a colleague changed since into a
/// visible conflict instead of writing over it. A null one has seen everything. A value.
class Sight
{
public:
    Sight() = default;
    bool isNull() const { return !m_seen; }

private:
    friend class SightGuard;
    friend class SyncService;
    struct Seen;
    explicit Sight(std::shared_ptr<const Seen> seen) : m_seen(std::move(seen)) {}
    std::shared_ptr<const Seen> m_seen;
};

/// While one lives, whatever the services of its workspace save is saved by somebody who saw no more than the sight.
class SightGuard
{
public:
    SightGuard(Workspace &workspace, const Sight &sight);
    ~SightGuard();
    SightGuard(const SightGuard &) = delete;
    SightGuard &operator=(const SightGuard &) = delete;

private:
    Workspace &m_workspace;
};

}
