#pragma once

namespace xunzhen::services {

class Workspace;

/// What is drawn over photos, and the renditions that show it; the photos themselves stay.
class PictureService
{
public:
    explicit PictureService(Workspace &workspace) : m_workspace(workspace) {}

private:
    Workspace &m_workspace;
};

}
