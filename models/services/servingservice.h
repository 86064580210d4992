#pragma once

namespace xunzhen::services {

class Workspace;

/// 送达: how far each issued paper has come on its way to the firm.
class ServingService
{
public:
    explicit ServingService(Workspace &workspace) : m_workspace(workspace) {}

private:
    Workspace &m_workspace;
};

}
