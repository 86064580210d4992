#pragma once

#include "models/store/merge/blobreferences.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/engine/segmentarchive.h"
#include "models/sync/handoff/handofffile.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// One space of this laptop on its way into a hand-over file: marker, roster, every segment that the ledger knows, as its author
/// signed it – own ones that were never handed in too, and the head that says so, by which whoever takes them in can hand them in
/// should this laptop be lost –, and of the files those that are asked for. Throws base::Error.
class HandoffWriting
{
public:
    /// Seals what was written here and looks up what there is; fails as SyncEngine::seal(), and Error(KeyMissing) when this
    /// laptop never saw the space's marker.
    HandoffWriting(SyncContext &context, const base::Work &work);

    const DeviceIdentity &writer() const { return m_writer; }
    const QByteArray &space() const { return m_space; }
    qint64 operations() const { return m_operations; }
    /// Of what write() will add, without files.
    qint64 bytes() const { return m_bytes; }

    struct Written
    {
        int files = 0;
        int absentFiles = 0;    ///< not on this laptop
        int absentSegments = 0; ///< not in the archive yet, or damaged there
    };
    /// `progress`: told of every entry's bytes; may throw to stop.
    Written write(HandoffFileWriter &file, const std::vector<store::BlobReference> &files, const std::function<void(qint64)> &progress);

private:
    QByteArray marker() const;
    std::optional<QByteArray> head() const;
    void gather();

    SyncContext &m_context;
    SegmentArchive m_archive;
    DeviceIdentity m_writer;
    QByteArray m_space, m_marker;
    std::vector<store::SegmentEntry> m_segments;
    qint64 m_operations = 0, m_bytes = 0;
};

}
