#pragma once

#include "models/services/packdraftservice.h"
#include "ui/presentation/background.h"

#include <QTimer>

#include <deque>
#include <future>

namespace xunzhen::presentation {

/// Writes the edits of one draft in their order, off the window's thread: writing a pack takes longer than a keystroke may.
/// `saved` comes when all is durable. An edit whose write failed stays first in line and is tried again. Lives in the
/// window's thread.
class DraftWriter : public QObject
{
    Q_OBJECT

public:
    DraftWriter(services::Services &services, Background &background, QObject *parent = nullptr);
    ~DraftWriter() override;

    void put(const QString &code, const QString &entry, const QString &what, services::PackDraftService::Edit edit);
    bool isSaved() const { return m_waiting.empty() && !m_running; }
    /// Waits until all is durable; false when something could not be written.
    bool flush();

Q_SIGNALS:
    void saved();
    void failed(const xunzhen::base::Error &error);

private:
    struct Step
    {
        QString code, entry, what;
        services::PackDraftService::Edit edit;
    };
    void next();
    void onWritten(const base::Done &done);

    services::Services &m_services;
    Background &m_background;
    std::deque<Step> m_waiting; ///< the first one is being written while m_running
    bool m_running = false;
    std::future<void> m_end;    ///< of the write that runs
    int m_flushed = 0;          ///< answers still to come for writes that flush() has taken account of
    QTimer m_retry;
};

}
