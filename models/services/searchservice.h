#pragma once

namespace xunzhen::services {

class FirmRegister;
class Workspace;

/// One search over everything: firms, papers, check items, articles of laws.
class SearchService
{
public:
    explicit SearchService(Workspace &workspace) : m_workspace(workspace) {}

    /// The list of all firms with filters, the file of each, and those that look alike.
    FirmRegister firms() const;

private:
    Workspace &m_workspace;
};

}
