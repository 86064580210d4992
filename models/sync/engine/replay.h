#pragma once

#include "models/sync/engine/lineages.h"
#include "models/sync/engine/segmenttree.h"
#include "models/sync/engine/syncreport.h"

namespace xunzhen::sync {

/// Derives the log and every shared row again from the archive, under the present roster: after a fork was found, a device was
/// revoked, or this store turned out to be damaged. All or nothing, in one transaction, which gives way to somebody in the window.
/// What this laptop wrote must be sealed before; streams that are not in the archive are kept as they are.
class Replay
{
public:
    Replay(SyncContext &context, const Roster &roster, const SpaceKeys &keys);

    /// What stands in its way. Then nothing has changed.
    enum class Obstacle {
        None,
        Unsealed, ///< this laptop has written something since it sealed: a window does while a folder is read
        Busy,     ///< somebody in the window wanted to write
        Waiting,  ///< what this laptop wrote names a branch that is not here, see awaited()
    };

    /// Throws base::Error(Cancelled, DiskFull, Io); then nothing has changed.
    Obstacle run(const base::Work &work = {});
    /// After run(): the records whose shown value changed, what the archive's files do not say because they are damaged, and
    /// what others' segments wait for.
    const store::ChangedRecords &changed() const { return m_changed; }
    const std::vector<SyncNote> &notes() const { return m_notes; }
    const std::vector<MissingSegment> &awaited() const { return m_awaited; }
    /// Of these, what this laptop's own wait for.
    const std::vector<MissingSegment> &hindering() const { return m_hindering; }

private:
    SegmentTree readArchive(const base::Work &work);
    Obstacle fill(const std::vector<TreePath> &paths, const base::Work &work);
    bool isUnsealed() const;
    qint64 reached(const store::StreamBranch &branch) const;
    bool isOwn(const TreePath &path) const;
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
    std::optional<store::StreamKey> m_self; ///< what this laptop writes to now
    std::vector<SyncNote> m_notes;
    std::vector<MissingSegment> m_awaited, m_hindering;
    store::ChangedRecords m_changed;
};

}
