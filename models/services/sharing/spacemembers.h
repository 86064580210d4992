#pragma once

#include "models/domain/person/inspector.h"
#include "models/services/workspace.h"

#include <optional>
#include <vector>

namespace xunzhen::services {

/// A laptop as its certificate says: who stands behind it was looked at when it was let in.
struct CertifiedDevice
{
    QByteArray device; ///< its key, 32 bytes
    domain::InspectorId inspector;
    QString name, bureau;
    std::optional<domain::Role> role; ///< none: of a newer program
    bool isRevoked = false;
};

/// What this laptop knows of its space, from the store alone. Throws base::Error.
class SpaceMembers
{
public:
    explicit SpaceMembers(Workspace &workspace) : m_workspace(workspace) {}

    /// A space was founded or joined, or joining was asked for.
    bool hasSpace() const;
    /// The key of this laptop, 32 bytes; empty before it has one.
    QByteArray self() const;
    bool isFounder(const QByteArray &device) const;
    /// May let others in: the founder's laptop and those it made admins.
    bool isAdmin(const QByteArray &device) const;
    std::vector<CertifiedDevice> devices() const;
    std::optional<CertifiedDevice> find(const QByteArray &device) const;

private:
    Workspace &m_workspace;
};

/// How records name a laptop: the first 16 bytes of its key.
QByteArray deviceStart(const QByteArray &device);

}
