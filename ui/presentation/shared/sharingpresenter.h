#pragma once

#include "ui/presentation/navigator.h"
#include "ui/presentation/shared/comingandgoing.h"
#include "ui/presentation/shared/conflictcase.h"
#include "ui/presentation/shared/placespresenter.h"
#include "ui/presentation/shared/rollcall.h"
#include "ui/presentation/shared/sharingneeds.h"
#include "ui/presentation/shared/sharingreader.h"
#include "ui/presentation/shared/sharingwords.h"
#include "ui/presentation/shared/syncrunner.h"

#include <QObject>

namespace xunzhen::presentation {

/// 共享文件夹: taking part, what waits and what came, who has handed in what, what needs a person. Lives in the window's
/// thread; all that is shown is read off it. Until an answer has come, what was known last is shown. While nobody sees it, it
/// reads no more than how many things wait for a person.
class SharingPresenter : public QObject
{
    Q_OBJECT

public:
    using State = services::SyncStatus::State;

    SharingPresenter(services::Services &services, Background &background, SyncRunner &runner, QObject *parent = nullptr);

    /// Whether the page is looked at; true at first.
    void setSeen(bool seen);
    void reload();
    /// Not even the status has been read yet.
    bool isUnknown() const { return !m_hasStatus; }
    /// The lists have not been read yet.
    bool isFresh() const { return !m_hasRead; }
    bool isReading() const { return m_reader.isReading(); }
    const services::SyncStatus &status() const { return m_status; }
    PlacesPresenter &places() { return m_places; }
    /// Of any of its spaces.
    bool isAdmin() const;
    int conflictCount() const { return m_status.conflicts; }
    SharingWords::Line sentence() const;
    /// What the last exchange brought, or how it failed; empty before the first.
    const QString &lastResult() const { return m_runner.lastResult(); }
    /// What waits to be handed in, and what came in during the last 30 days.
    RowList &going() { return m_going; }
    RowList &coming() { return m_coming; }
    void openArrival(int row, Navigator &navigator) const;
    RollCall &rollCall() { return m_roll; }
    const std::vector<SharingNeed> &needs() const { return m_needs; }
    const std::vector<services::JoinRequest> &requests() const { return m_requests; }
    const std::vector<ConflictCase> &conflicts() const { return m_conflicts; }
    const QString &joinCode() const { return m_joinCode; }
    SyncRunner &runner() { return m_runner; }
    bool isRunning() const { return m_running || m_places.isRunning() || m_runner.isRunning(); }
    /// The folder is being read for the roll call and the requests.
    bool isLooking() const { return m_reader.isLooking(); }

    void approve(const QString &code, bool makesAdmin = false);

    // Without reaching the folder. What fails is told by `failed`.
    void saveRequest(const QString &path);
    QImage requestPicture(int side);
    /// A request file, or a picture or photo of its QR code: it then stands among the requests.
    void takeRequest(const QString &path);
    void saveApproval(const QString &path);
    void takeApproval(const QString &path);

    /// The device in the roll call that may be taken out, or whose missing records may be given up.
    void revoke(const QByteArray &deviceKey, const QString &reason);
    void declareLost(const QByteArray &deviceKey);
    /// Derives all records again from what this laptop keeps.
    void rebuild();
    void runNow() { m_runner.runNow(); }
    bool take(int conflict, int side);
    /// Opens a conflict again that was settled by mistake.
    void reopen(const services::ConflictRow &row);
    bool write(int conflict, const std::vector<std::pair<QString, QString>> &texts);

Q_SIGNALS:
    void changed();
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);
    void done(const QString &sentence); ///< something worth a passing word
    void settled(const xunzhen::services::ConflictRow &row); ///< as it was before

private:
    void listen();
    void onRead(const SharingReader::Here &here);
    void onLooked(const SharingReader::Folder &folder);
    void onRan();
    void act(const QString &title, const std::function<base::Done(services::SyncService &)> &act);
    void write(const QString &path, const base::Outcome<QByteArray> &bytes, const QString &sentence);
    bool resolve(int conflict, const QByteArray &value);

    services::Services &m_services;
    SyncRunner &m_runner;
    SharingReader m_reader;
    PlacesPresenter m_places;
    services::SyncStatus m_status;
    RollCall m_roll;
    RowList m_going, m_coming;
    std::vector<services::ArrivalRow> m_arrivals;
    std::vector<SharingNeed> m_needs;
    std::vector<services::RollCallRow> m_rows;
    std::vector<services::JoinRequest> m_requests;
    std::vector<ConflictCase> m_conflicts;
    QString m_joinCode;
    bool m_running = false, m_seen = true, m_hasStatus = false, m_hasRead = false;
};

}
