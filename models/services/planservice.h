#pragma once

#include "models/services/waitingcounts.h"

namespace xunzhen::services {

class Workspace;

/// 计划: visits that are to take place.
class PlanService
{
public:
    explicit PlanService(Workspace &workspace) : m_workspace(workspace) {}

    /// What waits at the moment, with a plan or without one.
    WaitingCounts counts() const { return countWaiting(m_workspace); }

private:
    Workspace &m_workspace;
};

}
