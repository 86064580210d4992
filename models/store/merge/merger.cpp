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
    const Decides decides = m_capture.local().heads().enterReceived(row);
    m_capture.observe(row.hlc);
    from.seq = row.version.seq;
    m_touched[{row.entity, row.record}].add(row, decides);
}

/// What follows the making of a record in one run is rare.
void Merger::Touched::add(const OpRow &row, Decides decides)
{
    const bool isMade = !values.empty() && values.front().first == kWholeRecord;
    isWhole = isWhole || isMade || decides == Decides::Nothing;
    if (isWhole)
        values.clear();
    else if (!values.empty() && values.back().first == row.group)
        values.back().second = row.value;
    else
        values.emplace_back(row.group, row.value);
}

void Merger::touch(const QByteArray &entity, const QByteArray &record)
{
    m_touched[{entity, record}] = {true, {}};
}

std::vector<std::pair<QString, QByteArray>> Merger::finish()
{
    const CapturePause pause(m_capture);
    std::vector<std::pair<QString, QByteArray>> changed;
    for (const auto &[place, touched] : m_touched)
        if (refresh(place.first, place.second, touched))
            changed.emplace_back(QString::fromUtf8(place.first), place.second);
    m_touched.clear();
    return changed;
}

bool Merger::refresh(const QByteArray &entity, const QByteArray &record, const Touched &touched)
{
    RecordRefresh &rows = m_capture.local().rows();
    if (touched.isWhole)
        return rows.refresh(entity, record);
    bool isChanged = false;
    for (const auto &[group, value] : touched.values)
        isChanged = (group == kWholeRecord ? rows.refreshNew(entity, record, value)
                                           : rows.refreshGroup(entity, record, group, value)) || isChanged;
    return isChanged;
}

}
