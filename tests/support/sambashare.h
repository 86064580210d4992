#pragma once

#include "tests/support/childprocess.h"

#include <QTemporaryDir>

#include <vector>

namespace xunzhen::testing {

/// A folder that a real Samba serves on an address of the loopback that nobody else uses. Mounted through the kernel's cifs or,
/// where the kernel has none, through smbnetfs. Needs root.
class SambaShare
{
public:
    SambaShare();
    ~SambaShare();

    /// Why there is none; empty when it is served.
    QString whyNot() const { return m_whyNot; }
    /// The served folder through a connection of its own, as another laptop has it; empty when nothing can mount it: see whyNot().
    QString mount();

private:
    bool findAddress();
    bool serve();
    QString mountByKernel(const QString &point) const;
    QString mountBySmbnetfs(const QString &point);
    void writeConfigurations() const;

    QTemporaryDir m_room;
    QString m_address, m_whyNot;
    std::unique_ptr<ChildProcess> m_server;
    std::vector<std::unique_ptr<ChildProcess>> m_clients;
    QStringList m_mounted;
};

}
