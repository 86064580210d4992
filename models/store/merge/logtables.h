#pragma once

#include "models/domain/space/space.h"
#include "models/store/merge/oprow.h"
#include "models/store/merge/rawstatement.h"
#include "models/store/oplog.h"

#include <functional>
#include <optional>

namespace xunzhen::store {

/// The tables stream, op, head, superseded and clash, one method per statement; no rule lives here. Same thread as the connection.
class LogTables
{
public:
    explicit LogTables(sqlite3 *connection);

    /// The row of a stream; 0 when there is none.
    qint64 findStream(const StreamKey &key);
    /// Without a slot: named by an operation, but nothing of it has come yet.
    qint64 addStream(const StreamKey &key, std::optional<domain::SpaceSlot> slot);
    /// The space of a stream that had none so far.
    void claimForSpace(qint64 id, domain::SpaceSlot slot);
    void renameStream(qint64 id, const StreamKey &key);

    struct Tail
    {
        qint64 seq = 0;
        qint64 hlc = 0;
    };
    /// A stream's row and its last operation in one look; zeros when there is no such stream.
    struct End
    {
        qint64 stream = 0;
        Tail tail;
    };
    End endOf(const StreamKey &key);
    /// The last operation of a stream, zeros when it has none.
    Tail tail(qint64 stream);
    /// The sequence number after which the next one is taken: of the last operation, or of what comes before a branch's first, or
    /// of the end of what was declared lost.
    qint64 reached(qint64 stream);
    void insertOp(const OpRow &op);
    /// Record and group of an operation that is here; only entity, record, group, hlc, value and supersedes are filled.
    std::optional<OpRow> findOp(const LocalVersion &version);
    /// What the operations of one group of one record supersede.
    std::vector<LocalVersion> supersededBy(const QByteArray &entity, const QByteArray &record, const QByteArray &group);

    std::vector<HeadRow> heads(const QByteArray &entity, const QByteArray &record);
    std::vector<HeadValue> headValues(const QByteArray &entity, const QByteArray &record);
    /// Only those of one group; when it has none of its own, those of "*".
    std::vector<HeadValue> headValues(const QByteArray &entity, const QByteArray &record, const QByteArray &group);
    /// Those heads of the group that there would be if only the versions of which `counts` holds were known, shown first.
    std::vector<HeadValue> versions(const QByteArray &entity, const QByteArray &record, const QByteArray &group,
                                    const std::function<bool(const HeadValue &)> &counts);
    void addHead(const OpRow &op, const QByteArray &group, const LocalVersion &version);
    /// Group "*" removes the version from every group of the record.
    void removeHead(const OpRow &op, const QByteArray &group, const LocalVersion &version);

    void supersedeInAdvance(const LocalVersion &version, const QByteArray &group);
    std::vector<QByteArray> groupsSupersededInAdvance(const LocalVersion &version);
    void forgetSupersededInAdvance(const LocalVersion &version);

    /// Group "*" marks a record that a local change left for the next merge to look at.
    void addClash(const QByteArray &entity, const QByteArray &record, const QByteArray &group);
    void clearClashes(const QByteArray &entity, const QByteArray &record);

private:
    static std::vector<HeadValue> readHeadValues(RawStatement &statement);

    sqlite3 *m_connection; ///< for what is rare, and for columns that a store lacks before its upgrade
    RawStatement m_findStream, m_addStream, m_renameStream, m_endOf;
    RawStatement m_tail, m_insertOp, m_findOp, m_supersededBy;
    RawStatement m_heads, m_headValues, m_groupHeadValues, m_groupVersions, m_addHead, m_removeHead, m_removeHeads;
    RawStatement m_addSuperseded, m_superseded, m_forgetSuperseded;
    RawStatement m_addClash, m_clearClashes;
};

}
