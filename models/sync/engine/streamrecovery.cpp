#include "models/sync/engine/streamrecovery.h"

#include "models/store/merge/foreignoperations.h"
#include "models/store/merge/streammove.h"
#include "models/store/synced/streams.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"
#include "models/sync/engine/lineages.h"
#include "models/sync/engine/streamfiles.h"
#include "models/sync/format/names.h"
#include "models/sync/format/segment.h"
#include "models/sync/space/sharereading.h"

#include <algorithm>

namespace xunzhen::sync {

void StreamRecovery::run()
{
    const QString own = names::device(m_self.device());
    takeFromArchive(own, Wanted::All);
    for (const ShareEntry &stream : m_context.share.list(names::kSegments))
        if (stream.isFolder && stream.name.startsWith(own))
            takeFromFolder(stream.name, Wanted::All);
}

/// Again as long as one leads to the next: after a clock was set back, months are not in the order of the sequence.
void StreamRecovery::takeFromArchive(const QString &streams, Wanted wanted)
{
    bool more = true;
    while (std::exchange(more, false))
        for (const QString &name : m_archive.segments(names::kSegments))
            if (name.section(QLatin1Char('/'), 1, 1).startsWith(streams))
                more = take(m_archive.get(name).value_or(QByteArray()), wanted) || more;
}

void StreamRecovery::takeFromFolder(const QString &streamName, Wanted wanted)
{
    std::vector<SyncNote> unreadable; // then it stays to be received
    StreamFiles files(m_context.share, streamName);
    const std::vector<SegmentSource> sources = files.all(unreadable);
    bool more = true;
    while (std::exchange(more, false))
        for (const SegmentSource &source : sources)
            more = take(files.read(source, unreadable).value_or(QByteArray()), wanted) || more;
}

/// True when the file is the next segment of its stream, and what the store has written under the same numbers is the same.
bool StreamRecovery::take(const QByteArray &file, Wanted wanted)
{
    try {
        const SegmentHeader header = readSegmentHeader(file);
        const auto last = store::SyncLedger(m_context.database, m_context.slot).lastSegment(header.stream);
        const bool isNext = header.stream.device == m_self.device() && header.space == m_space.space
                            && header.previous == (last ? last->hash : QByteArray(kHashBytes, '\0'))
                            && store::Streams(m_context.database, m_context.slot).onWire(header.stream).size() <= 1;
        if (!isNext)
            return false;
        const auto operations = decodeSegment(file, Lineages(m_context.database).lineageOf(header.stream), m_keys);
        const auto here = store::OperationLog(m_context.database).read(header.stream, header.firstSeq, int(header.count));
        if (!std::equal(here.begin(), here.end(), operations.begin()) || (wanted == Wanted::Written && here.empty()))
            return false;
        const QByteArray hash = sealedHash(file);
        m_archive.put(names::segment(header, hash), file);
        store::Transaction transaction(m_context.database);
        store::OperationLog(m_context.database).apply(store::withoutForeign(operations, m_space.kind), m_context.slot);
        store::SyncLedger(m_context.database, m_context.slot)
            .addSegment({header.stream, header.firstSeq, header.count, hash, names::segment(header, hash)});
        transaction.commit();
        return true;
    } catch (const MissingSegment &) {
        return false;
    } catch (const base::Error &error) {
        if (!isAboutContent(error))
            throw;
        return false;
    }
}

qint64 StreamRecovery::sealedUpTo(const store::StreamKey &stream) const
{
    const auto last = store::SyncLedger(m_context.database, m_context.slot).lastSegment(stream);
    return last ? last->firstSeq + last->opCount - 1 : 0;
}

void StreamRecovery::adoptStranded(const std::vector<store::StreamKey> &ownStreams)
{
    for (const store::StreamKey &stream : ownStreams) {
        const qint64 written = store::OperationLog(m_context.database).lastSequence(stream);
        if (stream == m_self.stream() || written <= sealedUpTo(stream))
            continue;
        takeFromArchive(names::stream(stream), Wanted::Written);
        takeFromFolder(names::stream(stream), Wanted::Written);
        store::Transaction transaction(m_context.database);
        store::moveOperations(m_context.database, stream, sealedUpTo(stream), m_self.stream());
        transaction.commit();
    }
}

}
