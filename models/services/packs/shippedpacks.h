#pragma once

#include "models/services/workspace.h"

namespace xunzhen::services {

/// Remembers which packs came with the program when they were last looked at, so that a start need not read them again.
/// Throws base::Error.
class ShippedPacks
{
public:
    ShippedPacks(Workspace &workspace, const std::vector<QByteArray> &files);

    /// The same files were taken in before, and their packs are there.
    bool areKnown() const;
    void remember(const QStringList &codes);

private:
    Workspace &m_workspace;
    QString m_fingerprint;
};

}
