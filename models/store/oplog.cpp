#include "models/store/oplog.h"

#include "models/base/error.h"
#include "models/store/bulkcache.h"
#include "models/store/capture/capturestate.h"
#include "models/store/capture/localcapture.h"
#include "models/store/database.h"
#include "models/store/merge/merger.h"
#include "models/store/merge/operationreader.h"
#include "models/store/merge/statehash.h"
#include "models/store/merge/voiding.h"
#include "models/store/statement.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace xunzhen::store {

namespace {

/// Records that a local change left with several heads: what is shown may have to change.
void touchMarked(Database &database, Merger &merger)
{
    Statement marked = database.prepare("SELECT entity, record FROM clash WHERE grp = '*'");
    while (marked.step())
        merger.touch(marked.blob(0), marked.blob(1));
}

constexpr char kTips[] = "SELECT device, incarnation, (SELECT seq FROM op WHERE stream = stream.id ORDER BY seq DESC LIMIT 1) AS last "
                         "FROM stream WHERE last IS NOT NULL ORDER BY device, incarnation";
constexpr char kTipsOfSpace[] =
    "SELECT device, incarnation, (SELECT seq FROM op WHERE stream = stream.id ORDER BY seq DESC LIMIT 1) AS last "
    "FROM stream WHERE last IS NOT NULL AND slot = :slot ORDER BY device, incarnation";

std::vector<StreamTip> readTips(Statement &rows)
{
    std::vector<StreamTip> tips;
    while (rows.step())
        tips.push_back({{rows.blob(0), rows.blob(1)}, rows.number(2)});
    return tips;
}

/// The sequence number of the stream's first operation with a later clock; one past the last when there is none.
qint64 firstAfter(Database &database, qint64 stream, qint64 clock)
{
    Statement one = database.prepare("SELECT hlc FROM op WHERE stream = :stream AND seq = :seq");
    qint64 low = 1, high = database.captureState().log().tail(stream).seq + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        one.bind(":stream", stream).bind(":seq", middle);
        const bool isLater = one.step() && one.number(0) > clock;
        one.reset();
        if (isLater)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

bool isObject(const QByteArray &value)
{
    return nlohmann::json::parse(value.begin(), value.end(), nullptr, false).is_object();
}

}

OperationLog::OperationLog(Database &database) : m_database(database) {}

std::vector<StreamTip> OperationLog::tips() const
{
    Statement rows = m_database.prepare(kTips);
    return readTips(rows);
}

std::vector<StreamTip> OperationLog::tips(domain::SpaceSlot slot) const
{
    Statement rows = m_database.prepare(kTipsOfSpace);
    rows.bind(":slot", qint64(slot));
    return readTips(rows);
}

bool OperationLog::hasOthersThan(const StreamKey &stream, domain::SpaceSlot slot) const
{
    Statement one = m_database.prepare("SELECT 1 FROM stream WHERE slot = :slot AND NOT (device = :device AND incarnation = :incarnation) "
                                       "AND EXISTS (SELECT 1 FROM op WHERE op.stream = stream.id) LIMIT 1");
    one.bind(":slot", qint64(slot)).bind(":device", stream.device).bind(":incarnation", stream.incarnation);
    return one.step();
}

qint64 OperationLog::lastSequence(const StreamKey &stream) const
{
    LogTables &log = m_database.captureState().log();
    return log.tail(log.findStream(stream)).seq;
}

qint64 OperationLog::lastClock(const StreamKey &stream) const
{
    LogTables &log = m_database.captureState().log();
    return log.tail(log.findStream(stream)).hlc;
}

std::vector<Operation> OperationLog::read(const StreamKey &stream, qint64 from, int limit) const
{
    Statement rows = m_database.prepare("SELECT stream, seq, hlc, author, entity, record, grp, value, supersedes FROM op "
                                        "WHERE stream = :stream AND seq >= :from ORDER BY seq LIMIT :limit");
    rows.bind(":stream", m_database.captureState().log().findStream(stream)).bind(":from", from).bind(":limit", limit);
    return OperationReader(m_database).readAll(rows);
}

std::vector<Operation> OperationLog::readByClock(const StreamKey &stream, qint64 after, qint64 upTo) const
{
    const qint64 id = m_database.captureState().log().findStream(stream);
    const qint64 first = firstAfter(m_database, id, after), last = firstAfter(m_database, id, upTo) - 1;
    return read(stream, first, int(std::max<qint64>(0, last - first + 1)));
}

std::vector<Operation> OperationLog::history(const QString &entity, const QByteArray &record) const
{
    Statement rows = m_database.prepare("SELECT stream, seq, hlc, author, entity, record, grp, value, supersedes FROM op "
                                        "WHERE entity = :entity AND record = :record");
    rows.bind(":entity", entity).bind(":record", record);
    auto all = OperationReader(m_database).readAll(rows);
    std::sort(all.begin(), all.end(), [](const Operation &left, const Operation &right) {
        return std::tie(left.hlc, left.version) < std::tie(right.hlc, right.version);
    });
    return all;
}

std::vector<std::pair<QString, QByteArray>> OperationLog::apply(const std::vector<Operation> &operations,
                                                                domain::SpaceSlot slot)
{
    Q_ASSERT(m_database.isInTransaction());
    constexpr std::size_t kMany = 1000;
    std::optional<BulkCache> room;
    if (operations.size() >= kMany)
        room.emplace(m_database);
    Merger merger(m_database.captureState(), slot);
    touchMarked(m_database, merger);
    for (const Operation &operation : operations)
        merger.enter(operation);
    return merger.finish();
}

void OperationLog::addConflicts(const QByteArray &entity, const QByteArray &record, std::vector<Conflict> &conflicts) const
{
    CaptureState &capture = m_database.captureState();
    OperationReader reader(m_database);
    const auto values = capture.log().headValues(entity, record);
    for (const GroupHeads &group : capture.local().rows().groups(entity, values)) {
        if (!group.isClash)
            continue;
        Conflict conflict{QString::fromUtf8(entity), record, group.group, {}};
        for (const HeadValue *head : group.heads)
            conflict.heads.push_back(reader.find(head->version.stream, head->version.seq));
        conflicts.push_back(std::move(conflict));
    }
}

std::vector<Conflict> OperationLog::conflicts() const
{
    std::vector<Conflict> conflicts;
    Statement records = m_database.prepare("SELECT DISTINCT entity, record FROM clash");
    while (records.step())
        addConflicts(records.blob(0), records.blob(1), conflicts);
    return conflicts;
}

std::vector<Conflict> OperationLog::conflictsOf(const QString &entity, const QByteArray &record) const
{
    std::vector<Conflict> conflicts;
    Statement marked = m_database.prepare("SELECT 1 FROM clash WHERE entity = :entity AND record = :record LIMIT 1");
    marked.bind(":entity", entity).bind(":record", record);
    if (marked.step())
        addConflicts(entity.toUtf8(), record, conflicts);
    return conflicts;
}

void OperationLog::resolve(const QString &entity, const QByteArray &record, const QString &group, const QByteArray &value)
{
    Q_ASSERT(m_database.isInTransaction());
    const SharedTable *const table = sharedTable(entity);
    CaptureState &capture = m_database.captureState();
    const QByteArray name = entity.toUtf8();
    if (!table || !table->group(group) || capture.log().heads(name, record).empty())
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("%1/%2").arg(entity, group));
    if (!isObject(value))
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("the value is not a JSON object"));
    const bool isVoid = group == QLatin1String(kVoidGroup);
    capture.local().settle(name, record, group.toUtf8(), isVoid ? voidPartOf(value, *capture.local().rows().shape(name)) : value);
    const CapturePause pause(capture);
    capture.local().rows().refresh(name, record);
}

void OperationLog::reopen(const QString &entity, const QByteArray &record, const QString &group, const std::vector<QByteArray> &values)
{
    Q_ASSERT(m_database.isInTransaction());
    CaptureState &capture = m_database.captureState();
    const QByteArray name = entity.toUtf8(), part = group.toUtf8();
    const auto heads = capture.log().headValues(name, record, part);
    const auto settled = heads.size() == 1 ? capture.log().findOp(heads.front().version) : std::nullopt;
    if (!settled || settled->supersedes.size() < 2 || values.size() < 2)
        throw base::Error(base::ErrorCode::Clash, QStringLiteral("%1/%2").arg(entity, group),
                          {{QStringLiteral("changed-elsewhere"), {}, {}}});
    capture.local().reopen(name, record, part, values);
    const CapturePause pause(capture);
    capture.local().rows().refresh(name, record);
}

void OperationLog::tell(domain::SpaceSlot slot, const QString &entity, const QByteArray &record, const QByteArray &value)
{
    Q_ASSERT(m_database.isInTransaction());
    CaptureState &capture = m_database.captureState();
    if (capture.log().heads(entity.toUtf8(), record).empty())
        capture.local().tell(slot, entity.toUtf8(), record, value);
}

QByteArray OperationLog::stateHash() const
{
    return computeStateHash(m_database);
}

QByteArray OperationLog::stateHash(domain::SpaceSlot slot) const
{
    return computeStateHash(m_database, slot);
}

}
