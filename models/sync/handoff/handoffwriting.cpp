#include "models/sync/handoff/handoffwriting.h"

#include "models/base/error.h"
#include "models/store/synced/streams.h"
#include "models/sync/engine/excludedsegments.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/spacestate.h"
#include "models/sync/engine/syncengine.h"
#include "models/sync/format/names.h"
#include "models/sync/handoff/folderinfile.h"
#include "models/sync/space/membership.h"

#include <QFileInfo>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

HandoffWriting::HandoffWriting(SyncContext &context, const base::Work &work)
    : m_context(context), m_archive(context.archiveFolder), m_writer(SyncEngine(context).seal(work)), m_marker(marker())
{
    m_space = decodeMarker(m_marker).space;
    gather();
}

/// As it was found in the folder; the founder can make it.
QByteArray HandoffWriting::marker() const
{
    const Membership membership(m_context.database, m_context.slot);
    if (m_writer.device() == membership.space()->root)
        return encodeMarker(*membership.space(), m_writer);
    const QByteArray bytes = m_archive.get(names::kMarker).value_or(membership.markerFile());
    if (bytes.isEmpty())
        throw Error(ErrorCode::KeyMissing, QStringLiteral("the marker was never seen"));
    return bytes;
}

/// As the folder would get it; states no hash of the records, for which nothing waits here.
std::optional<QByteArray> HandoffWriting::head() const
{
    const auto last = store::SyncLedger(m_context.database, m_context.slot).lastSegment(m_writer.stream());
    if (!last)
        return std::nullopt;
    return encodeHead({m_space, m_writer.stream(), last->firstSeq + last->opCount - 1, last->hash,
                       SpaceState(m_context.database, m_context.slot).vector(), QByteArray(kHashBytes, '\0'),
                       QStringLiteral(XUNZHEN_VERSION), {}}, m_writer);
}

void HandoffWriting::gather()
{
    const store::SyncLedger ledger(m_context.database, m_context.slot);
    for (const store::StreamKey &key : store::Streams(m_context.database, m_context.slot).all())
        for (const store::SegmentEntry &segment : ledger.segments(key)) {
            m_operations += segment.opCount;
            m_bytes += m_archive.size(segment.fileName).value_or(0);
            m_segments.push_back(segment);
        }
    for (const store::SegmentEntry &segment : excludedSegments(m_context)) {
        m_bytes += m_archive.size(segment.fileName).value_or(0);
        m_segments.push_back(segment);
    }
}

HandoffWriting::Written HandoffWriting::write(HandoffFileWriter &file, const std::vector<store::BlobReference> &files,
                                              const std::function<void(qint64)> &progress)
{
    Written written;
    FolderInFile folder(file, names::handoffPrefix(m_context.slot));
    const auto bring = [&](const QString &path, const QByteArray &bytes) {
        FilePublisher(folder, m_context.pause).publish(path, bytes);
        progress(bytes.size());
    };
    bring(names::kMarker, m_marker);
    for (const store::RosterEntry &entry : store::SyncLedger(m_context.database, m_context.slot).roster())
        bring(names::roster(entry.device, entry.seq, entry.hash), entry.body);
    for (const store::SegmentEntry &segment : m_segments)
        if (const auto bytes = m_archive.get(segment.fileName); bytes && isWhole(*bytes, segment.hash))
            bring(segment.fileName, *bytes);
        else
            ++written.absentSegments;
    if (const auto head = this->head())
        bring(names::head(m_writer.stream(), decodeHead(*head).seq, sealedHash(*head)), *head);
    SyncContext there{m_context.database, m_context.blobs, m_context.archiveFolder, m_context.keys, m_context.clock,
                      m_context.ids, folder, m_context.pause, m_context.slot, m_context.place, true};
    BlobExchange blobs(there, Enrolment(m_context).keys());
    for (const store::BlobReference &one : files) {
        ++(blobs.send(one.hash) ? written.files : written.absentFiles);
        progress(QFileInfo(m_context.blobs.path(one.hash)).size());
    }
    return written;
}

}
