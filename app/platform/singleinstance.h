#pragma once

#include <QLocalServer>
#include <QObject>

namespace xunzhen::platform {

/// One window per profile: the second start hands its arguments to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);

    /// True when another program of this profile took the message; then this one should end.
    bool handedOver(const QStringList &arguments);
    /// Begins to listen. False when the name cannot be taken: the program still runs, alone.
    bool listen();

Q_SIGNALS:
    void called(const QStringList &arguments);

private:
    void onConnection();

    QString m_name;
    QLocalServer m_server;
};

}
