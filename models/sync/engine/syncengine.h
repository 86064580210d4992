#pragma once

#include "models/sync/engine/gapfinder.h"
#include "models/sync/engine/syncreport.h"

namespace xunzhen::sync {

/// One laptop's side of the shared folder (sync.md §3). A run may be cut anywhere and run again from the start; what is
/// absent in the folder changes nothing here, and a run with nothing to do writes nothing there. Slow: off the window's
/// thread, with the Database of that thread.
class SyncEngine
{
public:
    explicit SyncEngine(SyncContext &context) : m_context(context) {}

    /// Throws base::Error(ShareMissing, ShareForeign, KeyMissing, DiskFull, Io, Cancelled). Without a certificate nothing is
    /// sent and nothing applied: see the report's state.
    SyncReport run(const base::Work &work = {});
    SyncStatus status() const;
    /// Who has handed in what; looks at the folder's heads when it is there.
    std::vector<RollCallEntry> rollCall() const;

    /// What is missing in the middle of others' streams, for an admin to declare lost. Looks into the folder.
    std::vector<Gap> gaps() const;
    /// Derives every record again from the archive: when this store is damaged. Gives the records that changed.
    std::vector<std::pair<QString, QByteArray>> rebuild(const base::Work &work = {});

private:
    bool isRosterNews(const Roster &roster) const;
    void replay(const Roster &roster, SyncReport &report, const base::Work &work);
    void checkRows(SyncReport &report, const base::Work &work);
    void noteStreams(const std::vector<ShareEntry> &heads, const Roster &roster, SyncReport &report) const;
    void exchange(const SpaceMarker &space, const Roster &roster, SyncReport &report, const base::Work &work);
    void adoptUnclaimed(const store::StreamKey &self);
    void remember(const SyncReport &report, qint64 publishedUpTo);
    std::vector<ShareEntry> headsIfThere() const;

    SyncContext &m_context;
};

}
