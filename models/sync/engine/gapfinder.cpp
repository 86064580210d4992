#include "models/sync/engine/gapfinder.h"

#include "models/base/error.h"
#include "models/store/synced/streams.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/engine/streamfiles.h"
#include "models/sync/format/names.h"

#include <map>
#include <set>

namespace xunzhen::sync {

namespace {

/// The numbers after which the next segment of a stream is wanted: one for each of its paths.
std::set<qint64> nextOf(const SyncContext &context, const QString &stream)
{
    const store::Streams streams(context.database, context.slot);
    std::set<qint64> next;
    for (const store::StreamKey &key : streams.all()) {
        const auto last = store::SyncLedger(context.database, context.slot).lastSegment(key);
        if (last && names::stream({key.device, streams.branch(key).wire}) == stream)
            next.insert(last->firstSeq + last->opCount);
    }
    return next.empty() ? std::set<qint64>{1} : next;
}

}

std::vector<Gap> GapFinder::run() const
{
    std::map<QString, qint64> announced;
    for (const ShareEntry &entry : m_context.share.list(names::kHeads))
        if (const auto name = names::parseHead(entry.name); name && !entry.isFolder)
            announced[name->stream] = std::max(announced[name->stream], name->seq);
    std::vector<Gap> gaps;
    for (const auto &[stream, seq] : announced) {
        const Certificate *const author = m_roster.byName(stream.left(names::kDeviceLength));
        if (!author || seq < *nextOf(m_context, stream).rbegin())
            continue;
        if (const auto range = behind(stream, *author))
            gaps.push_back({*range, author->member.name});
    }
    return gaps;
}

std::optional<LostRange> GapFinder::behind(const QString &stream, const Certificate &author) const
{
    const qint64 next = *nextOf(m_context, stream).rbegin();
    std::vector<SyncNote> unreadable;
    StreamFiles files(m_context.share, stream);
    std::optional<SegmentHeader> first;
    for (const SegmentSource &source : files.all(unreadable)) {
        if (source.firstSeq < next || (first && source.firstSeq >= first->firstSeq))
            continue;
        const auto file = files.read(source, unreadable);
        try {
            const SegmentHeader header = readSegmentHeader(file.value_or(QByteArray()));
            if (header.space == m_space.space && header.stream.device == author.device && names::stream(header.stream) == stream
                && isSignedBy(author.device, sealedHash(*file), file->right(kSignatureBytes)))
                first = header;
        } catch (const base::Error &) {
            continue; // what does not verify is as if it were not there
        }
    }
    if (!first || first->firstSeq == next)
        return std::nullopt;
    return LostRange{first->stream, next, first->firstSeq - 1, first->previous};
}

}
