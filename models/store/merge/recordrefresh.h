#pragma once

#include "models/store/merge/groupvalues.h"
#include "models/store/merge/logtables.h"

#include <memory>

namespace xunzhen::store {

class CaptureState;

/// The heads of one group of one record, the shown one first.
struct GroupHeads
{
    QString group;
    std::vector<const HeadValue *> heads;
    bool isClash = false; ///< more than one head with different values, or a voiding with edits against it (voiding.h), which follow it
};

/// Derives the rows of the shared tables, and which groups clash, from the heads. Same thread as the connection.
class RecordRefresh
{
public:
    RecordRefresh(sqlite3 *connection, LogTables &log);
    ~RecordRefresh();

    /// Writes the shown values of a record into its table; capturing must be paused. A record that nobody made yet (its
    /// first operation is still on the way) gets no row. True when a row was written or changed.
    bool refresh(const QByteArray &entity, const QByteArray &record);

    /// The same for a record whose only head is the operation that made it, with this value.
    bool refreshNew(const QByteArray &entity, const QByteArray &record, const QByteArray &value);

    /// The same for one group of a record, all other groups of which show what they did, when its only head has this value.
    bool refreshGroup(const QByteArray &entity, const QByteArray &record, const QByteArray &group, const QByteArray &value);

    /// The heads of one group; points into `values`, which hold at least the group's own heads and those of "*".
    GroupHeads group(const TableShape &shape, const QString &group, const std::vector<HeadValue> &values) const;
    /// The heads per known group; points into `values`. Empty for unknown tables and for records that nobody made yet.
    std::vector<GroupHeads> groups(const QByteArray &entity, const std::vector<HeadValue> &values);

    const TableShape *shape(const QByteArray &entity);

private:
    struct Table;
    Table *table(const QByteArray &entity);
    bool write(Table &table, const QByteArray &record, const std::vector<Cell> &cells);
    bool run(RawStatement &statement) const;
    void addEditsAgainst(GroupHeads &voids, const TableShape &shape, const std::vector<HeadValue> &values) const;

    sqlite3 *m_connection;
    LogTables &m_log;
    std::map<QByteArray, std::unique_ptr<Table>> m_tables;
};

/// Whether two versions say the same about the columns [from, to).
bool agree(const std::vector<Cell> &left, const std::vector<Cell> &right, std::pair<int, int> range);

}
