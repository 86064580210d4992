#include "models/store/merge/logtables.h"

#include <algorithm>
#include <set>

namespace xunzhen::store {

namespace {

/// From the columns group, device, incarnation, stream, seq, hlc, value.
HeadValue headValueOf(const RawStatement &row)
{
    return {row.bytes(0), row.bytes(1), row.bytes(2), {row.number(3), row.number(4)}, row.number(5), row.bytes(6)};
}

}

LogTables::LogTables(sqlite3 *connection)
    : m_connection(connection), m_findStream(connection, "SELECT id FROM stream WHERE device = ?1 AND incarnation = ?2"),
      m_addStream(connection, "INSERT INTO stream (device, incarnation) VALUES (?1, ?2) RETURNING id"),
      m_renameStream(connection, "UPDATE stream SET device = ?1, incarnation = ?2 WHERE id = ?3"),
      m_endOf(connection, "SELECT s.id, o.seq, o.hlc FROM stream s LEFT JOIN op o ON o.stream = s.id "
                          "WHERE s.device = ?1 AND s.incarnation = ?2 ORDER BY o.seq DESC LIMIT 1"),
      m_tail(connection, "SELECT seq, hlc FROM op WHERE stream = ?1 ORDER BY seq DESC LIMIT 1"),
      m_insertOp(connection, "INSERT INTO op (stream, seq, hlc, author, entity, record, grp, value, supersedes) "
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"),
      m_findOp(connection, "SELECT entity, record, grp, hlc, value, supersedes FROM op WHERE stream = ?1 AND seq = ?2"),
      m_supersededBy(connection, "SELECT supersedes FROM op WHERE entity = ?1 AND record = ?2 AND grp = ?3"),
      m_heads(connection, "SELECT grp, stream, seq FROM head WHERE entity = ?1 AND record = ?2"),
      m_headValues(connection, "SELECT h.grp, s.device, s.incarnation, h.stream, h.seq, o.hlc, o.value FROM head h "
                               "JOIN op o ON o.stream = h.stream AND o.seq = h.seq JOIN stream s ON s.id = h.stream "
                               "WHERE h.entity = ?1 AND h.record = ?2"),
      m_groupHeadValues(connection, "SELECT h.grp, s.device, s.incarnation, h.stream, h.seq, o.hlc, o.value FROM head h "
                                    "JOIN op o ON o.stream = h.stream AND o.seq = h.seq JOIN stream s ON s.id = h.stream "
                                    "WHERE h.entity = ?1 AND h.record = ?2 AND h.grp = ?3"),
      m_groupVersions(connection, "SELECT o.grp, s.device, s.incarnation, o.stream, o.seq, o.hlc, o.value, o.supersedes FROM op o "
                                  "JOIN stream s ON s.id = o.stream "
                                  "WHERE o.entity = ?1 AND o.record = ?2 AND (o.grp = ?3 OR o.grp = '*')"),
      m_addHead(connection, "INSERT OR IGNORE INTO head (entity, record, grp, stream, seq) VALUES (?1, ?2, ?3, ?4, ?5)"),
      m_removeHead(connection, "DELETE FROM head WHERE entity = ?1 AND record = ?2 AND grp = ?3 AND stream = ?4 AND seq = ?5"),
      m_removeHeads(connection, "DELETE FROM head WHERE entity = ?1 AND record = ?2 AND stream = ?3 AND seq = ?4"),
      m_addSuperseded(connection, "INSERT OR IGNORE INTO superseded (stream, seq, grp) VALUES (?1, ?2, ?3)"),
      m_superseded(connection, "SELECT grp FROM superseded WHERE stream = ?1 AND seq = ?2"),
      m_forgetSuperseded(connection, "DELETE FROM superseded WHERE stream = ?1 AND seq = ?2"),
      m_addClash(connection, "INSERT OR IGNORE INTO clash (entity, record, grp) VALUES (?1, ?2, ?3)"),
      m_clearClashes(connection, "DELETE FROM clash WHERE entity = ?1 AND record = ?2")
{
}

qint64 LogTables::findStream(const StreamKey &key)
{
    const StatementUse use(m_findStream);
    return m_findStream.bindBlob(1, key.device).bindBlob(2, key.incarnation).step() ? m_findStream.number(0) : 0;
}

qint64 LogTables::addStream(const StreamKey &key, std::optional<domain::SpaceSlot> slot)
{
    const StatementUse use(m_addStream);
    m_addStream.bindBlob(1, key.device).bindBlob(2, key.incarnation).step();
    const qint64 id = m_addStream.number(0);
    if (slot != domain::SpaceSlot::Main) // which is the column's default
        RawStatement(m_connection, "UPDATE stream SET slot = ?1 WHERE id = ?2")
            .bind(1, slot ? qint64(*slot) : -1).bind(2, id).run();
    return id;
}

void LogTables::claimForSpace(qint64 id, domain::SpaceSlot slot)
{
    RawStatement(m_connection, "UPDATE stream SET slot = ?1 WHERE id = ?2 AND slot < 0").bind(1, qint64(slot)).bind(2, id).run();
}

void LogTables::renameStream(qint64 id, const StreamKey &key)
{
    m_renameStream.bindBlob(1, key.device).bindBlob(2, key.incarnation).bind(3, id).run();
}

LogTables::End LogTables::endOf(const StreamKey &key)
{
    const StatementUse use(m_endOf);
    if (!m_endOf.bindBlob(1, key.device).bindBlob(2, key.incarnation).step())
        return {};
    return {m_endOf.number(0), {m_endOf.number(1), m_endOf.number(2)}};
}

LogTables::Tail LogTables::tail(qint64 stream)
{
    const StatementUse use(m_tail);
    return m_tail.bind(1, stream).step() ? Tail{m_tail.number(0), m_tail.number(1)} : Tail{};
}

qint64 LogTables::reached(qint64 stream)
{
    RawStatement reached(m_connection, "SELECT max(skipped, start - 1, coalesce((SELECT seq FROM op WHERE stream = ?1 "
                                       "ORDER BY seq DESC LIMIT 1), 0)) FROM stream WHERE id = ?1");
    return reached.bind(1, stream).step() ? reached.number(0) : 0;
}

void LogTables::insertOp(const OpRow &op)
{
    const QByteArray supersedes = versionsToText(op.supersedes);
    m_insertOp.bind(1, op.version.stream).bind(2, op.version.seq).bind(3, op.hlc).bindBlob(4, op.author);
    m_insertOp.bindText(5, op.entity).bindBlob(6, op.record).bindText(7, op.group).bindText(8, op.value);
    m_insertOp.bindText(9, supersedes).run();
}

std::optional<OpRow> LogTables::findOp(const LocalVersion &version)
{
    const StatementUse use(m_findOp);
    if (!m_findOp.bind(1, version.stream).bind(2, version.seq).step())
        return std::nullopt;
    OpRow op;
    op.version = version;
    op.entity = m_findOp.bytes(0);
    op.record = m_findOp.bytes(1);
    op.group = m_findOp.bytes(2);
    op.hlc = m_findOp.number(3);
    op.value = m_findOp.bytes(4);
    op.supersedes = versionsFromText(m_findOp.bytes(5));
    return op;
}

std::vector<LocalVersion> LogTables::supersededBy(const QByteArray &entity, const QByteArray &record,
                                                  const QByteArray &group)
{
    const StatementUse use(m_supersededBy);
    m_supersededBy.bindText(1, entity).bindBlob(2, record).bindText(3, group);
    std::vector<LocalVersion> all;
    while (m_supersededBy.step()) {
        const auto some = versionsFromText(m_supersededBy.bytes(0));
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::vector<HeadRow> LogTables::heads(const QByteArray &entity, const QByteArray &record)
{
    const StatementUse use(m_heads);
    m_heads.bindText(1, entity).bindBlob(2, record);
    std::vector<HeadRow> rows;
    while (m_heads.step())
        rows.push_back({m_heads.bytes(0), {m_heads.number(1), m_heads.number(2)}});
    return rows;
}

std::vector<HeadValue> LogTables::readHeadValues(RawStatement &statement)
{
    std::vector<HeadValue> rows;
    while (statement.step())
        rows.push_back(headValueOf(statement));
    return rows;
}

std::vector<HeadValue> LogTables::headValues(const QByteArray &entity, const QByteArray &record)
{
    const StatementUse use(m_headValues);
    m_headValues.bindText(1, entity).bindBlob(2, record);
    return readHeadValues(m_headValues);
}

std::vector<HeadValue> LogTables::headValues(const QByteArray &entity, const QByteArray &record, const QByteArray &group)
{
    const StatementUse use(m_groupHeadValues);
    m_groupHeadValues.bindText(1, entity).bindBlob(2, record).bindText(3, group);
    auto own = readHeadValues(m_groupHeadValues);
    if (!own.empty() || group == kWholeRecord)
        return own;
    m_groupHeadValues.reset();
    m_groupHeadValues.bindText(3, kWholeRecord);
    return readHeadValues(m_groupHeadValues);
}

std::vector<HeadValue> LogTables::versions(const QByteArray &entity, const QByteArray &record, const QByteArray &group,
                                           const std::function<bool(const HeadValue &)> &counts)
{
    const StatementUse use(m_groupVersions);
    m_groupVersions.bindText(1, entity).bindBlob(2, record).bindText(3, group);
    std::vector<HeadValue> known;
    std::set<LocalVersion> superseded;
    while (m_groupVersions.step()) {
        HeadValue one = headValueOf(m_groupVersions);
        if (!counts(one))
            continue;
        const auto older = versionsFromText(m_groupVersions.bytes(7));
        superseded.insert(older.begin(), older.end());
        known.push_back(std::move(one));
    }
    std::erase_if(known, [&](const HeadValue &one) { return superseded.contains(one.version); });
    std::sort(known.begin(), known.end(), isShownBefore);
    return known;
}

void LogTables::addHead(const OpRow &op, const QByteArray &group, const LocalVersion &version)
{
    m_addHead.bindText(1, op.entity).bindBlob(2, op.record).bindText(3, group);
    m_addHead.bind(4, version.stream).bind(5, version.seq).run();
}

void LogTables::removeHead(const OpRow &op, const QByteArray &group, const LocalVersion &version)
{
    if (group == kWholeRecord) {
        m_removeHeads.bindText(1, op.entity).bindBlob(2, op.record).bind(3, version.stream).bind(4, version.seq).run();
        return;
    }
    m_removeHead.bindText(1, op.entity).bindBlob(2, op.record).bindText(3, group);
    m_removeHead.bind(4, version.stream).bind(5, version.seq).run();
}

void LogTables::supersedeInAdvance(const LocalVersion &version, const QByteArray &group)
{
    m_addSuperseded.bind(1, version.stream).bind(2, version.seq).bindText(3, group).run();
}

std::vector<QByteArray> LogTables::groupsSupersededInAdvance(const LocalVersion &version)
{
    const StatementUse use(m_superseded);
    m_superseded.bind(1, version.stream).bind(2, version.seq);
    std::vector<QByteArray> groups;
    while (m_superseded.step())
        groups.push_back(m_superseded.bytes(0));
    return groups;
}

void LogTables::forgetSupersededInAdvance(const LocalVersion &version)
{
    m_forgetSuperseded.bind(1, version.stream).bind(2, version.seq).run();
}

void LogTables::addClash(const QByteArray &entity, const QByteArray &record, const QByteArray &group)
{
    m_addClash.bindText(1, entity).bindBlob(2, record).bindText(3, group).run();
}

void LogTables::clearClashes(const QByteArray &entity, const QByteArray &record)
{
    m_clearClashes.bindText(1, entity).bindBlob(2, record).run();
}

}
