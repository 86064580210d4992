#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/rowlist.h"
#include "ui/presentation/shared/conflictcase.h"
#include "ui/presentation/shared/rollcall.h"
#include "ui/presentation/shared/sharingwords.h"

#include <QObject>
#include <QTimer>

namespace xunzhen::presentation {

/// 共享文件夹: taking part, syncing by hand and by the settings' interval, what needs a person. Lives in the window's
/// thread; the exchange itself runs in the background, one at a time.
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
    RowList &needs() { return m_needs; }
    const std::vector<services::JoinRequest> &requests() const { return m_requests; }
    const std::vector<ConflictCase> &conflicts() const { return m_conflicts; }
    const QString &joinCode() const { return m_joinCode; }
    bool isRunning() const { return m_job && !m_job->isFinished(); }

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
    void schedule();
    void onTimer();
    void run(bool byHand);
    void onRan(const base::Outcome<services::SyncResult> &result, bool byHand);
    void act(const QString &title, const std::function<base::Done(services::SyncService &)> &act);
    bool resolve(int conflict, const QByteArray &value);
    void fillNeeds();

    services::Services &m_services;
    Background &m_background;
    services::SyncStatus m_status;
    RollCall m_roll;
    RowList m_needs;
    std::vector<services::RollCallRow> m_rows;
    std::vector<services::JoinRequest> m_requests;
    std::vector<ConflictCase> m_conflicts;
    QString m_joinCode, m_lastResult;
    std::shared_ptr<Job> m_job;
    QTimer m_timer;
};

}
