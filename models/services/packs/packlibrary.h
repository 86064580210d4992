#pragma once

#include "models/domain/checklist/pack.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Installed packs as values. Throws base::Error.
class PackLibrary
{
public:
    explicit PackLibrary(Workspace &workspace) : m_workspace(workspace) {}

    /// An empty version means the current one: the latest installed.
    std::optional<domain::Pack> find(const QString &code, const QString &version = {}) const;
    domain::Pack get(const QString &code, const QString &version = {}) const; ///< Error(NotFound)

private:
    Workspace &m_workspace;
};

}
