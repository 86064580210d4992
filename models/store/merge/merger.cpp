#include "models/store/merge/merger.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/capture/localcapture.h"

namespace xunzhen::store {

namespace {

void validate(const Operation &operation)
{
    const StreamKey &stream = operation.version.stream;
    const bool good = stream.device.size() == 32 && stream.incarnation.size() == 8 && operation.record.size() == 16
                      && operation.author.size() == 16 && operation.version.seq > 0 && operation.hlc >= 0
                      && !operation.entity.isEmpty() && !operation.group.isEmpty();
    if (!good)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("malformed operation"));
}

}

Merger::Merger(CaptureState &capture, domain::SpaceSlot slot) : m_capture(capture), m_log(capture.log()), m_slot(slot) {}

Merger::Stream &Merger::stream(const StreamKey &key)
{
    if (const auto known = m_streams.find(key); known != m_streams.end())
        return known->second;
    Stream found{m_log.findStream(key), 0};
    if (found.id == 0)
        found.id = m_log.addStream(key, std::nullopt);
    found.seq = m_log.reached(found.id);
    return m_streams.emplace(key, found).first->second;
}

/// A stream belongs to the space where its first operation came from; to be named before says nothing.
Merger::Stream &Merger::source(const StreamKey &key)
{
    Stream &found = stream(key);
    if (found.seq == 0)
        m_log.claimForSpace(found.id, m_slot);
    return found;
}

OpRow Merger::rowOf(const Operation &operation, qint64 stream)
{
    OpRow row{{stream, operation.version.seq}, operation.hlc, operation.author, operation.entity.toUtf8(),
              operation.record, operation.group.toUtf8(), operation.value, {}};
    for (const Version &older : operation.supersedes)
        row.supersedes.push_back({this->stream(older.stream).id, older.seq});
    return row;
}

void Merger::enter(const Operation &operation)
{
    validate(operation);
    Stream &from = source(operation.version.stream);
    if (operation.version.seq <= from.seq)
        return;
    if (operation.version.seq != from.seq + 1)
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("a gap in a stream of operations"));
    const OpRow row = rowOf(operation, from.id);
    m_log.insertOp(row);
    const bool isNew = m_capture.local().heads().enterReceived(row);
    m_capture.observe(row.hlc);
    from.seq = row.version.seq;
    m_touched.insert_or_assign({row.entity, row.record}, isNew ? row.value : QByteArray());
}

void Merger::touch(const QByteArray &entity, const QByteArray &record)
{
    m_touched.insert_or_assign({entity, record}, QByteArray());
}

std::vector<std::pair<QString, QByteArray>> Merger::finish()
{
    const CapturePause pause(m_capture);
    std::vector<std::pair<QString, QByteArray>> changed;
    RecordRefresh &rows = m_capture.local().rows();
    for (const auto &[place, value] : m_touched) {
        const auto &[entity, record] = place;
        if (value.isNull() ? rows.refresh(entity, record) : rows.refreshNew(entity, record, value))
            changed.emplace_back(QString::fromUtf8(entity), record);
    }
    m_touched.clear();
    return changed;
}

}
