#include "app/platform/singleinstance.h"

#include "models/base/hashing.h"

#include <QDataStream>
#include <QDir>
#include <QLocalSocket>

namespace xunzhen::platform {

namespace {

constexpr int kPatience = 500; // ms

}

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent) : QObject(parent)
{
    const QByteArray key = base::sha256(QDir::cleanPath(profileFolder).toUtf8()).left(8).toHex();
    m_name = QStringLiteral("xunzhen-") + QString::fromLatin1(key);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

bool SingleInstance::handedOver(const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatience))
        return false;
    QDataStream stream(&socket);
    stream << arguments;
    return socket.waitForBytesWritten(kPatience);
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    return m_server.listen(m_name);
}

void SingleInstance::onConnection()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        QDataStream stream(socket);
        stream.startTransaction();
        QStringList arguments;
        stream >> arguments;
        if (stream.commitTransaction())
            Q_EMIT called(arguments);
    });
}

}
