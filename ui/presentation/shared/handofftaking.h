#pragma once

#include "models/services/handoffservice.h"
#include "ui/presentation/background.h"

#include <QObject>

namespace xunzhen::presentation {

/// Taking in a hand-over file, in three steps: its password, a look at what it would bring, the taking in. In the lane of whatever
/// touches the folder. Lives in the window's thread.
class HandoffTaking : public QObject
{
    Q_OBJECT

public:
    enum class Step { Password, Preview, Done };

    HandoffTaking(services::Services &services, Background &lane, const QString &path, QObject *parent = nullptr);

    const QString &path() const { return m_path; }
    Step step() const { return m_step; }
    bool isRunning() const { return m_running; }
    /// Why nothing can be taken in on this laptop; empty when it can.
    const QString &hindrance() const { return m_hindrance; }
    /// What went wrong last, or what came of it; empty while all is well.
    const QString &sentence() const { return m_sentence; }
    bool isRefused() const { return m_isRefused; }

    // From Preview on.
    QString writer() const;
    QStringList visits() const;
    QString news() const;
    /// Null unless the file named one visit that is here now; in Done.
    const domain::VisitId &visit() const { return m_visit; }

    void open(const QString &password);
    void take();

Q_SIGNALS:
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void changed();

private:
    void fail(const base::Error &error);
    void onOpened(const base::Outcome<std::shared_ptr<const services::OpenedHandoff>> &opened);
    void onTaken(const base::Outcome<services::HandoffTaken> &taken);

    Background &m_lane;
    QString m_path, m_hindrance, m_sentence;
    Step m_step = Step::Password;
    std::shared_ptr<const services::OpenedHandoff> m_opened;
    domain::VisitId m_visit;
    bool m_running = false, m_isRefused = false;
};

}
