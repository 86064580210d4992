#pragma once

#include "ui/presentation/shared/syncrunner.h"

namespace xunzhen::presentation {

/// Reads for the page of the shared folder, off the window's thread: what this laptop knows by itself in a lane of its own,
/// what only the folder can tell in the runner's lane. One read of each runs at most; when something is asked meanwhile, its
/// result is dropped for that of the latest question. Lives in the window's thread.
class SharingReader : public QObject
{
    Q_OBJECT

public:
    /// What this laptop knows without asking the folder.
    struct Here
    {
        services::SyncStatus status;
        std::vector<services::SyncStatus> spaces;
        std::vector<services::WaitingRow> waiting;
        std::vector<services::ArrivalRow> arrivals;
        std::vector<services::ConflictRow> conflicts;
        bool isBrief = false; ///< only the status and the spaces
    };
    /// What only the folder itself can tell.
    struct Folder
    {
        std::vector<services::RollCallRow> roll;
        std::vector<services::JoinRequest> requests;
        bool isBrief = false; ///< only the requests
    };

    SharingReader(services::Services &services, Background &background, SyncRunner &runner, QObject *parent = nullptr);

    void read(bool isBrief);
    void look(bool isBrief);
    bool isReading() const { return m_reading; }
    bool isLooking() const { return m_looking; }

Q_SIGNALS:
    void wasRead(const xunzhen::presentation::SharingReader::Here &here);
    void looked(const xunzhen::presentation::SharingReader::Folder &folder);
    void failed(const base::Error &error);

private:
    static Here readHere(services::SyncService &sync, bool isBrief, const base::Work &work);
    static Folder readFolder(services::SyncService &sync, bool isBrief);
    void onRead(const base::Outcome<Here> &here);
    void onLooked(const base::Outcome<Folder> &folder);

    SyncRunner &m_runner;
    OneAtATime m_lane;
    Background m_here;
    std::shared_ptr<Job> m_job;
    bool m_reading = false, m_looking = false;
    std::optional<bool> m_readAgain, m_lookAgain; ///< whether briefly
};

}
