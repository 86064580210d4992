#pragma once

#include "models/store/merge/blobreferences.h"
#include "models/sync/engine/gapfinder.h"
#include "models/sync/engine/reseeder.h"

namespace xunzhen::sync {

class ReplayState;
class Snapshots;
struct HeadFile;

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
    /// Fills an emptied or a new folder from this laptop's archive, see Reseeder::refill(). Error(Refused) without a space.
    RefillReport refill(const base::Work &work = {});
    /// Fetches files that this laptop does not fetch by itself. Their records are here already. Error(ShareMissing, ShareForeign),
    /// Error(Refused) without a space, Error(Cancelled): what was fetched by then stays.
    FetchReport fetch(const std::vector<store::BlobReference> &files, const base::Work &work = {});
    /// What that would write; fails as it would.
    RefillPlan planRefill() const;
    SyncStatus status() const;
    /// Who has handed in what; looks at the folder's heads when it is there.
    std::vector<RollCallEntry> rollCall() const;

    // What a hand-over file needs (models/sync/handoff).
    /// Brings all that was written here into signed segments, without a folder: what is handed in next starts behind them.
    /// Error(Refused) "handoff-not-enrolled"; "handoff-restored" as long as a restored store has not met its folder;
    /// "handoff-key-missing". Gives who writes.
    DeviceIdentity seal(const base::Work &work = {});
    /// Takes in what an unpacked file holds: the context's folder, with `isPassing`. As run(), through the same receiver; nothing
    /// is sent, and what is remembered of the real folders stays as it is. Error(ShareForeign, ShareMissing, Cancelled).
    SyncReport takeIn(const base::Work &work = {});

    /// What is missing in the middle of others' streams, for an admin to declare lost. Looks into the folder.
    std::vector<Gap> gaps() const;
    /// Derives every record again from the archive: when this store is damaged. Gives the records that changed.
    store::ChangedRecords rebuild(const base::Work &work = {});

private:
    /// What one run has to do with.
    struct Meeting
    {
        const SpaceMarker &space;
        const Roster &roster;
        const store::StreamKey &self;
        const std::vector<ShareEntry> &heads;
        const SpaceKeys &keys;
    };
    std::vector<HeadFile> receive(const Meeting &meeting, Snapshots &snapshots, SyncReport &report, const base::Work &work);
    bool isReadyToReplay(const base::Work &work);
    void takeFiles(const SpaceKeys &keys, SyncReport &report, const base::Work &work);
    void replay(const Meeting &meeting, ReplayState &replays, SyncReport &report, const base::Work &work);
    void checkRows(SyncReport &report, const base::Work &work);
    void noteMissingBranches(const ReplayState &replays, const Roster &roster, SyncReport &report) const;
    void noteStreams(const std::vector<ShareEntry> &heads, const Roster &roster, SyncReport &report) const;
    void exchange(const SpaceMarker &space, const Roster &roster, SyncReport &report, const base::Work &work);
    void adoptUnclaimed(const store::StreamKey &self);
    void remember(const SyncReport &report, qint64 publishedUpTo);

    SyncContext &m_context;
};

}
