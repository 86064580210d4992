#include "models/sync/engine/excludedsegments.h"

#include "models/store/synced/streams.h"
#include "models/sync/engine/segmentarchive.h"
#include "models/sync/format/names.h"
#include "models/sync/space/enrolment.h"
#include "models/sync/space/sharereading.h"

#include <set>

namespace xunzhen::sync {

namespace {

std::set<QString> counted(const SyncContext &context, const QByteArray &device)
{
    std::set<QString> names;
    const store::SyncLedger ledger(context.database, context.slot);
    for (const store::StreamKey &key : store::Streams(context.database, context.slot).ofDevice(device))
        for (const store::SegmentEntry &segment : ledger.segments(key))
            names.insert(segment.fileName);
    return names;
}

/// nullopt when the file is damaged.
std::optional<store::SegmentEntry> entryOf(const SegmentArchive &archive, const QString &name)
{
    try {
        const QByteArray file = archive.get(name).value_or(QByteArray());
        const SegmentHeader header = readSegmentHeader(file);
        verifyHash(file);
        return store::SegmentEntry{header.stream, header.firstSeq, qint64(header.count), sealedHash(file), name};
    } catch (const base::Error &error) {
        if (!isAboutContent(error))
            throw;
        return std::nullopt;
    }
}

}

std::vector<store::SegmentEntry> excludedSegments(SyncContext &context)
{
    std::vector<store::SegmentEntry> excluded;
    const SegmentArchive archive(context.archiveFolder);
    const auto revoked = Enrolment(context).roster().revokedDevices();
    const QStringList streams = revoked.empty() ? QStringList() : archive.folders(names::kSegments);
    for (const QByteArray &device : revoked) {
        const std::set<QString> counted = sync::counted(context, device);
        for (const QString &stream : streams)
            if (stream.startsWith(names::device(device)))
                for (const QString &name : archive.segments(names::kSegments + QLatin1Char('/') + stream))
                    if (const auto entry = counted.contains(name) ? std::nullopt : entryOf(archive, name))
                        excluded.push_back(*entry);
    }
    return excluded;
}

}
