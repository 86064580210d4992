#include "tests/support/sambashare.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

namespace xunzhen::testing {

namespace {

constexpr quint16 kSmb = 445;
constexpr int kStart = 10'000;

const QString kServer = QStringLiteral(R"([global]
  server role = standalone server
  interfaces = %1/8
  bind interfaces only = yes
  smb ports = 445
  disable netbios = yes
  map to guest = bad user
  guest account = root
  load printers = no
  printing = bsd
  printcap name = /dev/null
  disable spoolss = yes
  private dir = %2/run
  lock directory = %2/run
  state directory = %2/run
  cache directory = %2/run
  pid directory = %2/run
  ncalrpc dir = %2/run/ncalrpc
  log file = %2/log
[share]
  path = %2/served
  guest ok = yes
  read only = no
)");

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

}

SambaShare::SambaShare()
{
    const QStringList missing = missingPrograms({QStringLiteral("smbd"), QStringLiteral("umount")});
    if (!missing.isEmpty())
        m_whyNot = QStringLiteral("not installed: ") + missing.join(QStringLiteral(", "));
    else if (!findAddress())
        m_whyNot = QStringLiteral("port 445 of the loopback may not be listened on (needs root)");
    else if (!serve())
        m_whyNot = QStringLiteral("smbd did not start: ") + m_server->lastWords();
}

SambaShare::~SambaShare()
{
    for (const QString &point : m_mounted)
        outputOf(QStringLiteral("umount"), {QStringLiteral("-l"), point});
    m_clients.clear();
    m_server.reset();
}

/// Every 127.x.y.z is this machine: a fresh one has its port 445 free even where a Samba runs for others.
bool SambaShare::findAddress()
{
    for (qint64 number = QCoreApplication::applicationPid(), tries = 0; tries < 20; ++tries, number += 7919) {
        m_address = QStringLiteral("127.%1.%2.%3").arg(2 + number % 250).arg(number / 250 % 250).arg(1 + tries);
        if (QTcpServer().listen(QHostAddress(m_address), kSmb))
            return true;
    }
    return false;
}

bool SambaShare::serve()
{
    writeConfigurations();
    m_server = std::make_unique<ChildProcess>(
        QStringLiteral("smbd"), QStringList{QStringLiteral("-F"), QStringLiteral("--no-process-group"), QStringLiteral("-s"),
                                            m_room.filePath(QStringLiteral("smb.conf")), QStringLiteral("-l"), m_room.path()});
    return holdsWithin(kStart, [this] {
        QTcpSocket socket;
        socket.connectToHost(m_address, kSmb);
        return socket.waitForConnected(1000);
    });
}

void SambaShare::writeConfigurations() const
{
    for (const char *folder : {"run", "served", "home/.smb"})
        QDir().mkpath(m_room.filePath(QLatin1String(folder)));
    write(m_room.filePath(QStringLiteral("smb.conf")), kServer.arg(m_address, m_room.path()));
    write(m_room.filePath(QStringLiteral("home/.smb/smb.conf")), QStringLiteral("[global]\n  client min protocol = SMB3\n"));
    write(m_room.filePath(QStringLiteral("home/.smb/smbnetfs.auth")), QStringLiteral("auth \"guest\" \"\"\n"));
    write(m_room.filePath(QStringLiteral("home/.smb/smbnetfs.conf")), QStringLiteral("include smbnetfs.auth\n"));
}

QString SambaShare::mount()
{
    const QString point = m_room.filePath(QStringLiteral("mount%1").arg(m_mounted.size()));
    QDir().mkpath(point);
    const QString byKernel = mountByKernel(point);
    const QString folder = byKernel.isEmpty() ? mountBySmbnetfs(point) : byKernel;
    if (folder.isEmpty())
        m_whyNot = QStringLiteral("neither mount.cifs nor smbnetfs can mount here");
    else
        m_mounted << point;
    return folder;
}

QString SambaShare::mountByKernel(const QString &point) const
{
    if (!missingPrograms({QStringLiteral("mount.cifs")}).isEmpty())
        return {};
    const QStringList words{QStringLiteral("//%1/share").arg(m_address), point, QStringLiteral("-o"), QStringLiteral("guest,vers=3.1.1")};
    return outputOf(QStringLiteral("mount.cifs"), words) ? point : QString();
}

QString SambaShare::mountBySmbnetfs(const QString &point)
{
    if (!missingPrograms({QStringLiteral("smbnetfs")}).isEmpty())
        return {};
    const QString home = m_room.filePath(QStringLiteral("home"));
    m_clients.push_back(std::make_unique<ChildProcess>(
        QStringLiteral("smbnetfs"),
        QStringList{QStringLiteral("-f"), point, QStringLiteral("-o"), QStringLiteral("config=%1/.smb/smbnetfs.conf").arg(home)}, home));
    const QString folder = QStringLiteral("%1/%2/share").arg(point, m_address);
    return holdsWithin(kStart, [&] { return isMounted(point) && QDir(folder).exists(); }) ? folder : QString();
}

}
