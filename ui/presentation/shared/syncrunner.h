#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/shared/oneatatime.h"

#include <QObject>
#include <QTimer>

namespace xunzhen::presentation {

/// Brings this laptop and the shared folder together: by hand, soon after the start, by the settings' interval, soon after an edit has settled, as
/// soon as a folder that was gone is back, and on closing. Whatever touches the folder runs off the window's thread in one
/// lane: a folder that hangs holds up that lane, never the window, and runs never pile up. Lives in the window's thread.
class SyncRunner : public QObject
{
    Q_OBJECT

public:
    /// The pauses, in milliseconds; tests shorten them.
    struct Pauses
    {
        int afterStart = 3'000;  ///< what was left for this start is handed in then
        int afterEdit = 20'000;
        int folderGone = 15'000;  ///< between two looks for a folder that is not there
        int unanswered = 10'000;  ///< from then on the folder is called slow
    };

    SyncRunner(services::Services &services, Background &background, QObject *parent = nullptr);
    SyncRunner(services::Services &services, Background &background, const Pauses &pauses, QObject *parent = nullptr);

    /// The lane of everything that touches the folder.
    Background &lane() { return m_background; }
    /// By hand: failures are told by `failed`. Does nothing while one runs.
    void runNow();
    bool isRunning() const { return m_job != nullptr; }
    /// It runs and the folder has not answered for a while.
    bool isSlow() const { return isRunning() && m_slow; }
    bool isCancelled() const { return isRunning() && m_job->isCancelled(); }
    const std::shared_ptr<Job> &job() const { return m_job; }
    /// Stops at the next step; what was handed in by then stays.
    void cancel();
    /// What the last exchange brought, or how it failed; empty before the first.
    const QString &lastResult() const { return m_lastResult; }

    /// Whether closing should first try to hand something in.
    bool hasSomethingToHandIn() const;
    /// One run before the program ends; `ran` comes when it is over, if it comes.
    void handIn();

Q_SIGNALS:
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void stateChanged(); ///< runs, is slow, was stopped, rests
    void ran();
    void failed(const QString &sentence);

private:
    void listen();
    void schedule();
    void onEdited();
    void onInterval();
    void onProgressed();
    void onEditSettled();
    bool mayRun() const;
    bool isAutomatic() const;
    void run(bool byHand);
    void onRan(const base::Outcome<services::SyncResult> &result, bool byHand);

    services::Services &m_services;
    OneAtATime m_lane;
    Background m_background;
    Pauses m_pauses;
    QTimer m_interval, m_edited, m_patience;
    std::shared_ptr<Job> m_job;
    bool m_slow = false;
    QString m_lastResult;
};

}
