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

}

std::vector<store::SegmentEntry> excludedSegments(SyncContext &context)
{
    std::vector<store::SegmentEntry> excluded;
    const SegmentArchive archive(context.archiveFolder);
    const auto revoked = Enrolment(context).roster().revokedDevices();
    const QStringList streams = revoked.empty() ? QStringList() : archive.folders(names::kSegments);
    for (const QByteArray &device : revoked) {
        const std::set<QString> counted = sync::counted(context, device);
        for (const QString &stream : streams) {
            if (!stream.startsWith(names::device(device)))
                continue;
            for (const QString &name : archive.segments(names::kSegments + QLatin1Char('/') + stream))
                try {
                    const auto file = counted.contains(name) ? std::nullopt : archive.get(name);
                    if (!file)
                        continue;
                    const SegmentHeader header = readSegmentHeader(*file);
                    verifyHash(*file);
                    excluded.push_back({header.stream, header.firstSeq, qint64(header.count), sealedHash(*file), name});
                } catch (const base::Error &error) {
                    if (!isAboutContent(error))
                        throw;
                }
        }
    }
    return excluded;
}

}
