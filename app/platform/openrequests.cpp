#include "app/platform/openrequests.h"

#include <QFileOpenEvent>

#include <utility>

namespace xunzhen::platform {

OpenRequests::OpenRequests(QObject &application)
{
    application.installEventFilter(this);
}

void OpenRequests::listen()
{
    m_listening = true;
    if (!m_waiting.isEmpty())
        Q_EMIT asked(std::exchange(m_waiting, {}));
}

bool OpenRequests::eventFilter(QObject *watched, QEvent *event)
{
    const QString file = event->type() == QEvent::FileOpen ? static_cast<QFileOpenEvent *>(event)->file() : QString();
    if (file.isEmpty())
        return QObject::eventFilter(watched, event);
    if (m_listening)
        Q_EMIT asked({file});
    else
        m_waiting << file;
    return true;
}

}
