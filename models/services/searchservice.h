#pragma once

namespace xunzhen::services {

class Workspace;

/// One search over everything: firms, papers, check items, articles of laws.
class SearchService
{
public:
    explicit SearchService(Workspace &workspace) : m_workspace(workspace) {}

private:
    Workspace &m_workspace;
};

}
