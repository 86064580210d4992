#include "models/store/merge/merger.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/capture/localcapture.h"

#include <QtEndian>

#include <algorithm>
#include <tuple>

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

/// The first bytes of a record's id, which nearly always decide its place.
quint64 beginning(const QByteArray &record)
{
    return record.size() < 8 ? 0 : qFromBigEndian<quint64>(record.constData());
}

bool isOfOneRecord(const OpRow &left, const OpRow &right)
{
    return left.record == right.record && left.entity == right.entity;
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

QByteArray Merger::utf8(const QString &name)
{
    auto known = m_names.find(name);
    if (known == m_names.end())
        known = m_names.insert(name, name.toUtf8());
    return *known;
}

OpRow Merger::rowOf(const Operation &operation, qint64 stream)
{
    OpRow row{{stream, operation.version.seq}, operation.hlc, operation.author, utf8(operation.entity),
              operation.record, utf8(operation.group), operation.value, {}};
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
    OpRow row = rowOf(operation, from.id);
    m_log.insertOp(row);
    m_capture.observe(row.hlc);
    from.seq = row.version.seq;
    m_rows.push_back(std::move(row));
}

void Merger::touch(const QByteArray &entity, const QByteArray &record)
{
    m_rows.push_back({{}, 0, {}, entity, record, {}, {}, {}});
}

/// Record by record, for what is beside one another in the tables is read and written after each other then. The heads of a
/// record follow from its own operations alone (sync.md §3.5), and those keep their order.
std::vector<std::pair<QString, QByteArray>> Merger::finish()
{
    const CapturePause pause(m_capture);
    std::vector<std::pair<QString, QByteArray>> changed;
    const std::vector<const OpRow *> rows = byRecord();
    for (auto one = rows.begin(); one != rows.end();) {
        const auto end = std::find_if_not(one, rows.end(), [&](const OpRow *other) { return isOfOneRecord(**one, *other); });
        if (enterRecord({one, end}))
            changed.emplace_back(QString::fromUtf8((*one)->entity), (*one)->record);
        one = end;
    }
    m_rows.clear();
    return changed;
}

std::vector<const OpRow *> Merger::byRecord() const
{
    std::vector<std::pair<quint64, const OpRow *>> places;
    for (const OpRow &row : m_rows)
        places.emplace_back(beginning(row.record), &row);
    std::sort(places.begin(), places.end(), [](const auto &left, const auto &right) {
        return std::tie(left.first, left.second->record, left.second->entity, left.second)
               < std::tie(right.first, right.second->record, right.second->entity, right.second);
    });
    std::vector<const OpRow *> rows;
    for (const auto &[beginning, row] : places)
        rows.push_back(row);
    return rows;
}

/// Writes what its operations decide alone, or all that its heads say. What follows the making of a record in one run is rare.
bool Merger::enterRecord(std::span<const OpRow *const> operations)
{
    RecordRefresh &rows = m_capture.local().rows();
    const OpRow &first = *operations.front();
    Decides decides = Decides::Nothing;
    bool areGroups = true;
    for (std::size_t i = 0; i < operations.size(); ++i) {
        const OpRow &op = *operations[i];
        decides = op.group.isEmpty() ? Decides::Nothing : m_capture.local().heads().enterReceived(op, operations.subspan(i + 1));
        areGroups = areGroups && decides == Decides::Group;
    }
    if (decides == Decides::Record && operations.size() == 1)
        return rows.refreshNew(first.entity, first.record, first.value);
    if (!areGroups)
        return rows.refresh(first.entity, first.record);
    bool isChanged = false;
    for (const OpRow *op : operations)
        isChanged = rows.refreshGroup(op->entity, op->record, op->group, op->value) || isChanged;
    return isChanged;
}

}
