#pragma once

#include "tests/support/childprocess.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace xunzhen::testing {

/// Two real Syncthing programs on the loopback that keep one folder each equal to the other's. They know only each other: no
/// discovery, no relays, ports that were free.
class SyncthingPair
{
public:
    SyncthingPair();

    /// Why they do not run; empty when they do and know each other.
    QString whyNot() const { return m_whyNot; }
    /// 0 or 1.
    QString folder(int side) const { return m_room.filePath(QStringLiteral("folder%1").arg(side)); }
    /// Lets both look at their folders and waits until both say that they have the same and lack nothing; false when it took longer.
    bool carry(int milliseconds = 60'000);

private:
    struct Side
    {
        QString device;
        quint16 port = 0, guiPort = 0;
        std::unique_ptr<ChildProcess> program;
        qint64 lastEvent = 0;
    };
    bool generate();
    void writeConfiguration(int side) const;
    bool start();
    QJsonDocument ask(const Side &side, const QByteArray &method, const QString &path, int milliseconds) const;
    bool areEqual() const;
    void awaitEvent(Side &side);

    QTemporaryDir m_room;
    Side m_sides[2];
    QString m_whyNot;
};

}
