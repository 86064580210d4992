#pragma once

namespace xunzhen::services {

class Workspace;

/// 计划: visits that are to take place.
class PlanService
{
public:
    explicit PlanService(Workspace &workspace) : m_workspace(workspace) {}

private:
    Workspace &m_workspace;
};

}
