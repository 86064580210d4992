#pragma once

#include "ui/presentation/rowlist.h"
#include "ui/presentation/shared/folderoffer.h"
#include "ui/presentation/shared/syncrunner.h"

namespace xunzhen::presentation {

/// The spaces and places of this laptop: adding, leaving, founding, joining, and filling an emptied place again. Lives in the
/// window's thread; whatever touches a folder runs in the runner's lane.
class PlacesPresenter : public QObject
{
    Q_OBJECT

public:
    PlacesPresenter(services::Services &services, SyncRunner &runner, QObject *parent = nullptr);

    /// What was read of the spaces.
    void show(std::vector<services::SyncStatus> spaces);
    const std::vector<services::SyncStatus> &spaces() const { return m_spaces; }
    RowList &rows() { return m_rows; }

    /// The place in that row; nullptr for a heading.
    const services::SyncPlace *place(int row) const;
    bool mayLeave(int row) const;
    bool mayRefill(int row) const;
    bool isRunning() const { return m_running; }

    /// `offered` follows: what can be done with the folder. The latest folder wins.
    void look(const QString &folder);
    void found(const QString &folder, const QString &spaceName, domain::SpaceKind kind, bool isEncrypted);
    void join(const QString &folder);
    void add(const QString &folder, domain::SpaceSlot slot);
    void leave(const QString &folder);

    /// `planned` follows: what filling the place again would write.
    void planRefill(const QString &folder);
    /// Then exchanges what is new.
    void refill(const QString &folder);
    /// What a person is asked before.
    static QString sentence(const services::RefillPlan &plan);

Q_SIGNALS:
    void offered(const xunzhen::presentation::FolderOffer &offer);
    void planned(const xunzhen::services::RefillPlan &plan);
    void joined(const QString &code);
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void succeeded();  ///< what was asked last is done
    void left(const QString &folder, xunzhen::domain::SpaceSlot slot);
    void failed(const QString &sentence);
    void done(const QString &sentence);

private:
    template<typename T>
    void run(const QString &title, Background::Act<T> act, std::function<void(const T &)> receive);
    void act(const QString &title, const std::function<base::Done(services::SyncService &)> &act);
    std::optional<domain::SpaceSlot> slotOf(const QString &folder) const;

    services::Services &m_services;
    SyncRunner &m_runner;
    std::vector<services::SyncStatus> m_spaces;
    RowList m_rows;
    int m_lookedFor = 0;
    bool m_running = false;
};

}
