#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/shared/conflictcase.h"
#include "ui/presentation/shared/oneatatime.h"
#include "ui/presentation/shared/rollcall.h"
#include "ui/presentation/shared/sharingneeds.h"
#include "ui/presentation/shared/sharingwords.h"

#include <QObject>
#include <QTimer>

namespace xunzhen::presentation {

/// 共享文件夹: taking part, syncing by hand and by the settings' interval, what needs a person. Lives in the window's
/// thread; whatever touches the folder runs in the background, one thing at a time. Until the folder has answered, the
/// roll call and the requests are those known last.
class SharingPresenter : public QObject
{
    Q_OBJECT

public:
    using State = services::SyncStatus::State;

    SharingPresenter(services::Services &services, Background &background, QObject *parent = nullptr);

    void reload();
    const services::SyncStatus &status() const { return m_status; }
    SharingWords::Line sentence() const;
    /// What the last exchange brought, or how it failed; empty before the first.
    const QString &lastResult() const { return m_lastResult; }
    RollCall &rollCall() { return m_roll; }
    const std::vector<SharingNeed> &needs() const { return m_needs; }
    const std::vector<services::JoinRequest> &requests() const { return m_requests; }
    const std::vector<ConflictCase> &conflicts() const { return m_conflicts; }
    const QString &joinCode() const { return m_joinCode; }
    bool isRunning() const { return m_running; }
    /// The folder is being read for the roll call and the requests.
    bool isLooking() const { return m_looking; }

    void found(const QString &folder, const QString &spaceName);
    void join(const QString &folder);
    void approve(const QString &code);
    void runNow();
    bool take(int conflict, int side);
    bool write(int conflict, const std::vector<std::pair<QString, QString>> &texts);

Q_SIGNALS:
    void changed();
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);

private:
    /// What only the folder itself can tell.
    struct Seen
    {
        std::vector<services::RollCallRow> roll;
        std::vector<services::JoinRequest> requests;
    };
    void readHere();
    void look();
    void onLooked(const base::Outcome<Seen> &seen);
    void schedule();
    void onTimer();
    void run(bool byHand);
    void onRan(const base::Outcome<services::SyncResult> &result, bool byHand);
    void act(const QString &title, const std::function<base::Done(services::SyncService &)> &act);
    bool resolve(int conflict, const QByteArray &value);

    services::Services &m_services;
    OneAtATime m_lane;
    Background m_background;
    services::SyncStatus m_status;
    RollCall m_roll;
    std::vector<SharingNeed> m_needs;
    std::vector<services::RollCallRow> m_rows;
    std::vector<services::JoinRequest> m_requests;
    std::vector<ConflictCase> m_conflicts;
    QString m_joinCode, m_lastResult;
    bool m_running = false, m_looking = false, m_lookAgain = false;
    QTimer m_timer;
};

}
