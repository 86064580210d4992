#pragma once

namespace xunzhen::services {

class Workspace;

/// Figures of a period, each with the rows behind it.
class StatisticsService
{
public:
    explicit StatisticsService(Workspace &workspace) : m_workspace(workspace) {}

private:
    Workspace &m_workspace;
};

}
