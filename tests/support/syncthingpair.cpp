#include "tests/support/syncthingpair.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

namespace xunzhen::testing {

namespace {

const QString kProgram = QStringLiteral("syncthing");
constexpr int kStart = 30'000;
constexpr int kAnswer = 10'000;

QString home(const QTemporaryDir &room, int side)
{
    return room.filePath(QStringLiteral("home%1").arg(side));
}

const QString kConfiguration = QStringLiteral(R"(<configuration version="36">
  <folder id="xunzhen" path="%1" type="sendreceive" rescanIntervalS="0" fsWatcherEnabled="false" autoNormalize="true">
    <device id="%2"/><device id="%3"/><minDiskFree unit="%">0</minDiskFree>
  </folder>
  <device id="%2" name="self"><address>dynamic</address></device>
  <device id="%3" name="other"><address>tcp://127.0.0.1:%4</address></device>
  <gui enabled="true" tls="false"><address>127.0.0.1:%5</address><apikey>xunzhen-tests</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:%6</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted><crashReportingEnabled>false</crashReportingEnabled>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH><reconnectionIntervalS>1</reconnectionIntervalS>
    <stunKeepaliveStartS>0</stunKeepaliveStartS><minHomeDiskFree unit="%">0</minHomeDiskFree>
  </options>
</configuration>
)");

}

SyncthingPair::SyncthingPair()
{
    const QStringList missing = missingPrograms({kProgram});
    if (!missing.isEmpty())
        m_whyNot = QStringLiteral("not installed: ") + missing.join(QStringLiteral(", "));
    else if (!generate())
        m_whyNot = QStringLiteral("Syncthing made no keys");
    else if (!start())
        m_whyNot = QStringLiteral("Syncthing did not start: ") + m_sides[0].program->lastWords();
}

bool SyncthingPair::generate()
{
    for (int i = 0; i < 2; ++i) {
        const QStringList words{QStringLiteral("generate"), QStringLiteral("--no-default-folder"),
                                QStringLiteral("--home=") + home(m_room, i)};
        const QStringList asks{QStringLiteral("--device-id"), QStringLiteral("--home=") + home(m_room, i)};
        if (!outputOf(kProgram, words))
            return false;
        m_sides[i].device = outputOf(kProgram, asks).value_or(QString());
        m_sides[i].port = freePort();
        m_sides[i].guiPort = freePort();
        QDir().mkpath(folder(i) + QStringLiteral("/.stfolder"));
    }
    return !m_sides[0].device.isEmpty() && !m_sides[1].device.isEmpty();
}

void SyncthingPair::writeConfiguration(int side) const
{
    const Side &self = m_sides[side], &other = m_sides[1 - side];
    QFile file(home(m_room, side) + QStringLiteral("/config.xml"));
    if (file.open(QIODevice::WriteOnly))
        file.write(QString(kConfiguration)
                       .arg(folder(side), self.device, other.device, QString::number(other.port), QString::number(self.guiPort),
                            QString::number(self.port))
                       .toUtf8());
}

bool SyncthingPair::start()
{
    for (int i = 0; i < 2; ++i) {
        writeConfiguration(i);
        m_sides[i].program = std::make_unique<ChildProcess>(
            kProgram, QStringList{QStringLiteral("serve"), QStringLiteral("--no-browser"), QStringLiteral("--no-restart"),
                                  QStringLiteral("--no-upgrade"), QStringLiteral("--home=") + home(m_room, i)},
            home(m_room, i));
    }
    return holdsWithin(kStart, [this] {
        for (Side &side : m_sides) {
            const QJsonObject known = ask(side, "GET", QStringLiteral("/rest/system/connections"), kAnswer).object();
            const QJsonObject peers = known[QStringLiteral("connections")].toObject();
            const QString other = m_sides[&side == &m_sides[0] ? 1 : 0].device;
            if (!peers[other].toObject()[QStringLiteral("connected")].toBool())
                return false;
        }
        return true;
    });
}

bool SyncthingPair::carry(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (Side &side : m_sides)
        ask(side, "POST", QStringLiteral("/rest/db/scan?folder=xunzhen"), milliseconds);
    while (!areEqual()) {
        if (timer.elapsed() > milliseconds)
            return false;
        awaitEvent(m_sides[0]);
    }
    return true;
}

/// No file is ever changed, so that what both know of grows with all that either of them does: as long as one has not heard of the
/// other's newest, the counts differ.
bool SyncthingPair::areEqual() const
{
    QJsonObject known[2];
    for (int i = 0; i < 2; ++i) {
        known[i] = ask(m_sides[i], "GET", QStringLiteral("/rest/db/status?folder=xunzhen"), kAnswer).object();
        const bool isDone = known[i][QStringLiteral("state")].toString() == QLatin1String("idle")
                            && known[i][QStringLiteral("needTotalItems")].toInt(1) == 0;
        if (!isDone)
            return false;
    }
    for (const char *count : {"globalFiles", "globalDirectories", "globalDeleted", "globalBytes"})
        if (known[0][QLatin1String(count)] != known[1][QLatin1String(count)])
            return false;
    return true;
}

/// A second at most: what is waited for may have come before the question.
void SyncthingPair::awaitEvent(Side &side)
{
    const QString path = QStringLiteral("/rest/events?timeout=1&since=%1&events=FolderCompletion,RemoteIndexUpdated,"
                                        "LocalIndexUpdated,StateChanged").arg(side.lastEvent);
    for (const QJsonValue &event : ask(side, "GET", path, kAnswer).array())
        side.lastEvent = std::max(side.lastEvent, qint64(event.toObject()[QStringLiteral("id")].toDouble()));
}

QJsonDocument SyncthingPair::ask(const Side &side, const QByteArray &method, const QString &path, int milliseconds) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), side.guiPort);
    if (!socket.waitForConnected(milliseconds))
        return {};
    socket.write(method + ' ' + path.toUtf8() + " HTTP/1.0\r\nHost: localhost\r\nX-API-Key: xunzhen-tests\r\nContent-Length: 0\r\n\r\n");
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(milliseconds))
        answer += socket.readAll();
    answer += socket.readAll();
    const auto body = answer.indexOf("\r\n\r\n");
    return body < 0 ? QJsonDocument() : QJsonDocument::fromJson(answer.mid(body + 4));
}

}
