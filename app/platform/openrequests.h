#pragma once

#include <QObject>
#include <QStringList>

namespace xunzhen::platform {

/// Files that the system asks the running program to open: a double click on macOS comes as a QFileOpenEvent, not as an
/// argument. What comes before somebody listens is kept.
class OpenRequests : public QObject
{
    Q_OBJECT

public:
    /// Watches the application for as long as it lives.
    explicit OpenRequests(QObject &application);

    /// From now on each file is told by asked(); those that came before are told at once.
    void listen();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void asked(const QStringList &files);

private:
    bool m_listening = false;
    QStringList m_waiting;
};

}
