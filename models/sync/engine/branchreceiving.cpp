// What the receiver does about segments beside the chains that it follows: branches of forks, and ranges declared lost that turn up.
#include "models/sync/engine/segmentreceiver.h"

#include "models/base/error.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/space/sharereading.h"

#include <algorithm>

namespace xunzhen::sync {

using base::Error;

std::set<QByteArray> SegmentReceiver::knownHashes(const QString &stream) const
{
    std::set<QByteArray> hashes;
    const auto found = m_paths.find(stream);
    if (found != m_paths.end())
        for (const store::StreamKey &key : found->second)
            for (const store::SegmentEntry &segment : store::SyncLedger(m_context.database, m_context.slot).segments(key))
                hashes.insert(segment.hash);
    return hashes;
}

/// What was declared lost may turn up.
bool SegmentReceiver::missesLost(const Wanted &wanted) const
{
    const auto &lost = m_roster.lostRanges();
    return std::any_of(lost.begin(), lost.end(), [&](const LostRange &range) {
        return names::stream(range.stream) == wanted.stream && !knownHashes(wanted.stream).contains(range.resumeHash);
    });
}

/// Segments of this stream that nobody expected: they go into the archive when they begin where some known one ends or
/// another begins. True when there were any that were not left out before: then the stream has forked, and the log is to be filled
/// again from there, also by the next run when this one is cut here.
bool SegmentReceiver::takeBranches(const Wanted &wanted, StreamFiles &files, SyncReport &report)
{
    std::set<QByteArray> known = knownHashes(wanted.stream);
    known.insert(QByteArray(kHashBytes, '\0'));
    bool any = false, more = true;
    while (std::exchange(more, false))
        for (const SegmentSource &source : files.all(report.notes)) {
            const auto file = files.read(source, report.notes);
            try {
                const SegmentHeader header = readSegmentHeader(file.value_or(QByteArray()));
                const QByteArray hash = sealedHash(*file);
                if (known.contains(hash) || !isOurs(header, wanted) || !known.contains(header.previous))
                    continue;
                decodeSegment(*file, {}, m_keys);
                known.insert(hash);
                more = true;
                const QString name = names::segment(header, hash);
                const bool isArchived = m_archive.get(name) == file;
                if (isArchived && m_leftOut.contains(hash.left(kAnchorBytes)))
                    continue;
                if (!std::exchange(any, true))
                    m_replays.postpone();
                if (!isArchived)
                    m_archive.put(name, *file);
            } catch (const Error &error) {
                if (!isAboutContent(error))
                    throw;
            }
        }
    return any;
}

}
