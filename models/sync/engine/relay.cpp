#include "models/sync/engine/relay.h"

#include "models/base/error.h"
#include "models/store/merge/blobreferences.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/format/names.h"
#include "models/sync/space/membership.h"
#include "models/sync/space/enrolment.h"

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

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
        if (!entry.name.startsWith(QLatin1Char('.')))
            throw Error(ErrorCode::Refused, QStringLiteral("the folder is not empty"));
    if (FilePublisher(m_context.share, m_context.pause).publish(names::kMarker, *bytes) == FilePublisher::Result::Postponed)
        throw Error(ErrorCode::Io, QStringLiteral("the folder takes no files now"));
}

std::map<QString, store::StreamTip> Relay::othersTips() const
{
    const auto self = DeviceIdentity::load(m_context.keys, m_context.slot);
    std::map<QString, store::StreamTip> tips;
    for (const store::StreamTip &tip : store::OperationLog(m_context.database).tips(m_context.slot))
        if (!self || tip.stream.device != self->device())
            tips[names::stream(tip.stream)] = tip;
    return tips;
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
    const Heads here = announced();
    const auto tips = othersTips();
    for (const auto &[stream, head] : kept()) {
        work.checkpoint();
        const auto tip = tips.find(stream);
        const auto known = here.find(stream);
        const qint64 after = known == here.end() ? 0 : known->second.seq;
        if (tip == tips.end() || head.seq > tip->second.seq || after >= head.seq
            || !deliverSegments(tip->second.stream, after, head.seq))
            continue;
        const QString path = names::kHeads + QLatin1Char('/') + head.fileName;
        if (const auto bytes = m_archive.get(path))
            FilePublisher(m_context.share, m_context.pause).publish(path, *bytes);
    }
}

bool Relay::deliverSegments(const store::StreamKey &stream, qint64 after, qint64 upTo)
{
    for (const store::SegmentEntry &segment : store::SyncLedger(m_context.database, m_context.slot).segments(stream)) {
        const bool isWanted = segment.firstSeq + segment.opCount - 1 > after && segment.firstSeq <= upTo;
        if (isWanted && !deliverOne(segment))
            return false;
    }
    return true;
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
