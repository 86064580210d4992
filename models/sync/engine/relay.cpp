#include "models/sync/engine/relay.h"

#include "models/base/error.h"
#include "models/store/merge/blobreferences.h"
#include "models/store/synced/streams.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/excludedsegments.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"
#include "models/sync/space/membership.h"
#include "models/sync/space/enrolment.h"

#include <algorithm>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

qint64 lastSeq(const store::SegmentEntry &segment)
{
    return segment.firstSeq + segment.opCount - 1;
}

}

void Relay::keepMarker()
{
    if (marker())
        return;
    const auto bytes = m_context.share.read(names::kMarker, kMaxMarkerBytes);
    const auto space = Membership(m_context.database, m_context.slot).space();
    if (bytes && space && decodeMarker(*bytes).space == space->space)
        m_archive.put(names::kMarker, *bytes);
}

std::optional<QByteArray> Relay::marker() const { return m_archive.get(names::kMarker); }

void Relay::prepare()
{
    if (!m_context.share.isThere())
        throw Error(ErrorCode::ShareMissing);
    const auto bytes = marker();
    if (!bytes)
        throw Error(ErrorCode::NotFound, QStringLiteral("the space's marker was never seen"));
    for (const ShareEntry &entry : m_context.share.list(QString()))
        if (!isOfTheSystem(entry.name))
            throw Error(ErrorCode::Refused, QStringLiteral("the folder is not empty"));
    if (FilePublisher(m_context.share, m_context.pause).publish(names::kMarker, *bytes) == FilePublisher::Result::Postponed)
        throw Error(ErrorCode::Io, QStringLiteral("the folder takes no files now"));
}

/// By the streams' names in the files: all paths of one that forked together.
std::map<QString, Relay::Segments> Relay::othersSegments() const
{
    const auto self = DeviceIdentity::load(m_context.keys, m_context.slot);
    const store::Streams streams(m_context.database, m_context.slot);
    const store::SyncLedger ledger(m_context.database, m_context.slot);
    std::map<QString, Segments> others;
    for (const store::StreamKey &key : streams.all())
        if (!self || key.device != self->device()) {
            Segments &all = others[names::stream({key.device, streams.branch(key).wire})];
            const auto segments = ledger.segments(key);
            all.insert(all.end(), segments.begin(), segments.end());
        }
    return others;
}

void Relay::add(Heads &heads, const QString &fileName)
{
    const auto name = names::parseHead(fileName);
    if (name && name->isExact && name->seq >= heads[name->stream].seq)
        heads[name->stream] = {fileName, name->seq};
}

Relay::Heads Relay::announced() const
{
    Heads heads;
    for (const ShareEntry &entry : m_context.share.list(names::kHeads))
        if (!entry.isFolder)
            add(heads, entry.name);
    return heads;
}

Relay::Heads Relay::kept() const
{
    Heads heads;
    for (const QString &name : m_archive.list(names::kHeads))
        add(heads, name);
    return heads;
}

void Relay::deliver(const base::Work &work)
{
    const Heads here = announced(), kept = this->kept();
    deliverExcluded();
    for (const auto &[stream, segments] : othersSegments()) {
        work.checkpoint();
        const auto head = kept.find(stream);
        const auto known = here.find(stream);
        const qint64 after = known == here.end() ? 0 : known->second.seq;
        const qint64 upTo = head == kept.end() ? 0 : head->second.seq;
        const bool isAllHere = std::any_of(segments.begin(), segments.end(), [upTo](const store::SegmentEntry &one) { return lastSeq(one) >= upTo; });
        if (!deliverStream(stream, segments, after, isAllHere ? upTo : 0) || !isAllHere || after >= upTo)
            continue;
        const QString path = names::kHeads + QLatin1Char('/') + head->second.fileName;
        if (const auto bytes = m_archive.get(path))
            FilePublisher(m_context.share, m_context.pause).publish(path, *bytes);
    }
}

/// Nobody's head announces it any more.
void Relay::deliverExcluded()
{
    std::map<QString, std::set<QString>> present; // by stream
    for (const store::SegmentEntry &segment : excludedSegments(m_context)) {
        const auto [place, isNew] = present.try_emplace(names::stream(segment.stream));
        if (isNew)
            place->second = this->present(place->first);
        try {
            if (!place->second.contains(segment.fileName))
                deliverOne(segment);
        } catch (const Error &error) {
            if (!isAboutContent(error))
                throw;
        }
    }
}

/// False when some of it could not be brought.
bool Relay::deliverStream(const QString &stream, const Segments &segments, qint64 announced, qint64 upTo)
{
    const bool isForked = std::any_of(segments.begin(), segments.end(), [&](const store::SegmentEntry &one) {
        return names::stream(one.stream) != stream; });
    const std::set<QString> present = isForked ? this->present(stream) : std::set<QString>();
    return std::all_of(segments.begin(), segments.end(), [&](const store::SegmentEntry &one) {
        const bool isNews = one.firstSeq <= upTo && lastSeq(one) > announced;
        const bool isBranch = names::stream(one.stream) != stream && !present.contains(one.fileName);
        return (!isNews && !isBranch) || deliverOne(one);
    });
}

std::set<QString> Relay::present(const QString &stream) const
{
    std::set<QString> present;
    const QString folder = names::kSegments + QLatin1Char('/') + stream;
    for (const ShareEntry &month : m_context.share.list(folder))
        for (const ShareEntry &file : m_context.share.list(folder + QLatin1Char('/') + month.name))
            present.insert(folder + QLatin1Char('/') + month.name + QLatin1Char('/') + file.name);
    return present;
}

bool Relay::deliverOne(const store::SegmentEntry &segment)
{
    const auto file = m_archive.get(segment.fileName);
    if (!file || file->size() < kTrailerBytes || sealedHash(*file) != segment.hash)
        return false;
    const SpaceKeys keys = Enrolment(m_context).keys();
    BlobExchange(m_context, keys).sendNamedIn(decodeSegment(*file, {}, keys));
    return FilePublisher(m_context.share, m_context.pause).publish(segment.fileName, *file)
           != FilePublisher::Result::Postponed;
}

}
