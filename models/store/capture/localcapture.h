#pragma once

#include "models/domain/space/space.h"
#include "models/store/merge/headupkeep.h"
#include "models/store/merge/recordrefresh.h"

namespace xunzhen::store {

class CaptureState;

/// Turns one change of a shared row into an operation of this laptop, inside the transaction of the change.
class LocalCapture
{
public:
    explicit LocalCapture(CaptureState &state, sqlite3 *connection);

    /// `group` "*": the row was inserted. Otherwise the operation supersedes the version that was shown, and those that say
    /// the same. Throws base::Error(InvalidInput).
    void capture(const QByteArray &entity, const QByteArray &record, const QByteArray &group, const QByteArray &value);
    /// Two or more versions side by side in place of the only head: the conflict that it had settled is open again.
    void reopen(const QByteArray &entity, const QByteArray &record, const QByteArray &group, const std::vector<QByteArray> &values);
    /// Supersedes every head of the group: settles a conflict.
    void settle(const QByteArray &entity, const QByteArray &record, const QByteArray &group, const QByteArray &value);

    /// An operation of an entity that is no table, about a space: into the stream of that space.
    void tell(domain::SpaceSlot slot, const QByteArray &entity, const QByteArray &record, const QByteArray &value);

    RecordRefresh &rows() { return m_rows; }
    HeadUpkeep &heads() { return m_heads; }

private:
    struct Seen
    {
        std::vector<LocalVersion> versions;
        qint64 hlc = 0;
        bool leavesOthers = false;
        bool isEcho = false; ///< the editor gave back what it had seen; somebody has changed it since
    };
    void captureChange(OpRow op, const std::vector<HeadRow> &present, bool all);
    Seen look(OpRow &op, bool all);
    Seen lookPastSight(OpRow &op, const TableShape &shape);
    bool hasSeen(const HeadValue &head) const;
    void nameOtherSide(OpRow &op, const std::vector<HeadRow> &present, Seen &seen);
    bool nameSeen(OpRow &op, const std::vector<const HeadValue *> &heads) const;
    void reopenAgainstEdits(OpRow op, const std::vector<QByteArray> &edits);
    void append(OpRow op, const std::vector<HeadRow> &present, qint64 seenClock);
    void appendTo(domain::SpaceSlot slot, OpRow op, const std::vector<HeadRow> &present, qint64 seenClock);
    qint64 clockElsewhere(domain::SpaceSlot slot);

    CaptureState &m_state;
    LogTables &m_log;
    HeadUpkeep m_heads;
    RecordRefresh m_rows;
};

}
