#pragma once

namespace xunzhen::services {

class Workspace;

/// One search over everything: firms, papers, check items, articles of laws.
class SearchService
{
public:
    explicit SearchService(Workspace &workspace) : m_workspace(workspace) {}

    /// Whether a search for firms is answered at once: their index is loaded, or they are few. Else it is one for a worker.
    bool isQuick() const;

private:
    Workspace &m_workspace;
};

}
