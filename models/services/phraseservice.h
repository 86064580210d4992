#pragma once

namespace xunzhen::services {

class Workspace;

/// Words that one writes often: of the check item and one's own.
class PhraseService
{
public:
    explicit PhraseService(Workspace &workspace) : m_workspace(workspace) {}

private:
    Workspace &m_workspace;
};

}
