#pragma once

#include "models/sync/engine/segmentarchive.h"
#include "models/sync/engine/segmenttree.h"
#include "models/sync/engine/syncreport.h"

namespace xunzhen::sync {

/// Derives the log and every shared row again from the archive, under the present roster: after a fork was found, a device was
/// revoked, or this store turned out to be damaged. All or nothing, in one transaction: while it runs nobody else can write. What this
/// laptop wrote must be sealed before; streams that are not in the archive are kept as they are.
class Replay
{
public:
    Replay(SyncContext &context, const Roster &roster, const SpaceKeys &keys);

    /// The records whose shown value changed. Throws base::Error(Cancelled, DiskFull, Io); then nothing has changed.
    store::ChangedRecords run(const base::Work &work = {});
    /// What the archive's files do not say because they are damaged; after run().
    const std::vector<SyncNote> &notes() const { return m_notes; }

private:
    SegmentTree readArchive(const base::Work &work);
    void healArchive(const store::SegmentEntry &segment);
    std::vector<store::StreamKey> refilled(const std::vector<TreePath> &paths) const;
    void writeLedger(const std::vector<TreePath> &paths);
    bool applyPath(const TreePath &path, const base::Work &work);
    std::optional<std::vector<store::Operation>> read(const TreeSegment &segment, const Lineage &lineage);
    void apply(const std::vector<store::Operation> &operations);
    void tellForks(const std::vector<TreePath> &paths);
    void tellOwnEnds(const std::vector<TreePath> &paths);

    SyncContext &m_context;
    const Roster &m_roster;
    SpaceKeys m_keys;
    SegmentArchive m_archive;
    domain::SpaceKind m_kind = domain::SpaceKind::Whole;
    std::vector<SyncNote> m_notes;
    store::ChangedRecords m_changed;
};

}
