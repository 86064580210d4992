#include "models/store/merge/recordrefresh.h"

#include "models/store/merge/voiding.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>

namespace xunzhen::store {

namespace {

/// INSERT … ON CONFLICT DO UPDATE, which changes nothing when the row says the same already.
QByteArray upsert(const TableShape &shape)
{
    QByteArrayList names, places, assignments, differences;
    for (const QByteArray &column : shape.columns()) {
        names << column;
        places << '?' + QByteArray::number(names.size() + 1);
        assignments << column + " = excluded." + column;
        differences << column + " IS NOT excluded." + column;
    }
    return "INSERT INTO " + shape.table().name.toUtf8() + " (id, " + names.join(", ") + ") VALUES (?1, " + places.join(", ")
           + ") ON CONFLICT (id) DO UPDATE SET " + assignments.join(", ") + " WHERE " + differences.join(" OR ");
}

/// Touches no index that the group has no part in, and wakes no trigger of another group.
QByteArray groupUpdate(const TableShape &shape, std::pair<int, int> range)
{
    QByteArrayList assignments, differences;
    for (int i = range.first; i < range.second; ++i) {
        const QByteArray column = shape.columns()[std::size_t(i)], place = '?' + QByteArray::number(i + 2);
        assignments << column + " = " + place;
        differences << column + " IS NOT " + place;
    }
    return "UPDATE " + shape.table().name.toUtf8() + " SET " + assignments.join(", ") + " WHERE id = ?1 AND ("
           + differences.join(" OR ") + ')';
}

bool isMade(const std::vector<HeadValue> &values)
{
    return std::any_of(values.begin(), values.end(), [](const HeadValue &one) { return one.headGroup == kWholeRecord; });
}

std::vector<const HeadValue *> headsOf(const QByteArray &group, const std::vector<HeadValue> &values)
{
    std::vector<const HeadValue *> own, whole;
    for (const HeadValue &one : values) {
        if (one.headGroup == group)
            own.push_back(&one);
        else if (one.headGroup == kWholeRecord)
            whole.push_back(&one);
    }
    auto &heads = own.empty() ? whole : own;
    std::sort(heads.begin(), heads.end(), [](auto *left, auto *right) { return isShownBefore(*left, *right); });
    return std::move(heads);
}

}

struct RecordRefresh::Table
{
    Table(sqlite3 *connection, const SharedTable &declared)
        : shape(connection, declared), statement(connection, upsert(shape))
    {
    }
    /// The columns [from, to), at the same places.
    void bind(RawStatement &into, const std::vector<Cell> &cells, int from, int to) const;
    struct GroupWrite
    {
        std::pair<int, int> range;
        std::unique_ptr<RawStatement> statement;
    };
    GroupWrite &groupWrite(sqlite3 *connection, const QByteArray &group);

    TableShape shape;
    RawStatement statement;
    std::map<QByteArray, GroupWrite> groupWrites;
};

RecordRefresh::Table::GroupWrite &RecordRefresh::Table::groupWrite(sqlite3 *connection, const QByteArray &group)
{
    if (const auto known = groupWrites.find(group); known != groupWrites.end())
        return known->second;
    const auto range = shape.range(QString::fromUtf8(group));
    GroupWrite made{range, nullptr};
    if (range.first < range.second)
        made.statement = std::make_unique<RawStatement>(connection, groupUpdate(shape, range));
    return groupWrites.emplace(group, std::move(made)).first->second;
}

void RecordRefresh::Table::bind(RawStatement &into, const std::vector<Cell> &cells, int from, int to) const
{
    for (int i = from; i < to; ++i) {
        const Cell &cell = cells[std::size_t(i)];
        const int place = i + 2;
        if (const auto *integer = std::get_if<qint64>(&cell))
            into.bind(place, *integer);
        else if (const auto *real = std::get_if<double>(&cell))
            into.bind(place, *real);
        else if (const auto *bytes = std::get_if<QByteArray>(&cell))
            shape.isBlob(std::size_t(i)) ? into.bindBlob(place, *bytes) : into.bindText(place, *bytes);
        else
            into.bindNull(place);
    }
}

RecordRefresh::RecordRefresh(sqlite3 *connection, LogTables &log) : m_connection(connection), m_log(log) {}
RecordRefresh::~RecordRefresh() = default;

RecordRefresh::Table *RecordRefresh::table(const QByteArray &entity)
{
    if (const auto known = m_tables.find(entity); known != m_tables.end())
        return known->second.get();
    const SharedTable *const declared = sharedTable(QString::fromUtf8(entity));
    auto made = declared ? std::make_unique<Table>(m_connection, *declared) : nullptr;
    const QByteArray kept(entity.constData(), entity.size()); // the caller's bytes may be borrowed
    return m_tables.emplace(kept, std::move(made)).first->second.get();
}

const TableShape *RecordRefresh::shape(const QByteArray &entity)
{
    const Table *const found = table(entity);
    return found ? &found->shape : nullptr;
}

std::vector<GroupHeads> RecordRefresh::groups(const QByteArray &entity, const std::vector<HeadValue> &values)
{
    std::vector<GroupHeads> groups;
    const TableShape *const known = shape(entity);
    if (!known || !isMade(values))
        return groups;
    for (const MergeGroup &one : known->table().groups) {
        groups.push_back(group(*known, one.name, values));
        if (one.name == QLatin1String(kVoidGroup))
            addEditsAgainst(groups.back(), *known, values);
    }
    return groups;
}

/// Who takes a record out and who changes it without having seen that are at odds as well.
void RecordRefresh::addEditsAgainst(GroupHeads &voids, const TableShape &shape, const std::vector<HeadValue> &values) const
{
    const auto unseen = voidingOf(shape, values, m_log).unseen;
    voids.isClash = voids.isClash || !unseen.empty();
    voids.heads.insert(voids.heads.end(), unseen.begin(), unseen.end());
}

GroupHeads RecordRefresh::group(const TableShape &shape, const QString &group, const std::vector<HeadValue> &values) const
{
    GroupHeads one{group, headsOf(group.toUtf8(), values), false};
    for (std::size_t i = 1; i < one.heads.size() && !one.isClash; ++i)
        one.isClash = !agree(shape.cells(one.heads.front()->value), shape.cells(one.heads[i]->value), shape.range(group));
    return one;
}

bool RecordRefresh::refreshNew(const QByteArray &entity, const QByteArray &record, const QByteArray &value)
{
    Table *const known = table(entity);
    return known && write(*known, record, known->shape.cells(value));
}

bool RecordRefresh::refresh(const QByteArray &entity, const QByteArray &record)
{
    Table *const known = table(entity);
    if (!known)
        return false;
    const std::vector<HeadValue> values = m_log.headValues(entity, record);
    if (values.size() > 1)
        m_log.clearClashes(entity, record);
    if (values.size() == 1 && isMade(values))
        return write(*known, record, known->shape.cells(values.front().value));
    const std::vector<GroupHeads> groups = this->groups(entity, values);
    if (groups.empty())
        return false;
    std::vector<Cell> row(known->shape.columns().size());
    std::map<const HeadValue *, std::vector<Cell>> read; // one operation often is the head of several groups
    for (const GroupHeads &group : groups) {
        const auto [from, to] = known->shape.range(group.group);
        const HeadValue *const head = group.heads.empty() ? nullptr : group.heads.front();
        const auto [place, isNew] = read.try_emplace(head);
        if (isNew)
            place->second = known->shape.cells(head ? head->value : QByteArray());
        const std::vector<Cell> &shown = place->second;
        std::copy(shown.begin() + from, shown.begin() + to, row.begin() + from);
        if (group.isClash)
            m_log.addClash(entity, record, group.group.toUtf8());
    }
    return write(*known, record, row);
}

/// A row that is not there is written whole: only then, or when it says the same already, is nothing changed.
bool RecordRefresh::refreshGroup(const QByteArray &entity, const QByteArray &record, const QByteArray &group, const QByteArray &value)
{
    Table *const known = table(entity);
    if (!known)
        return false;
    const auto &[range, statement] = known->groupWrite(m_connection, group);
    if (!statement)
        return false;
    const std::vector<Cell> cells = known->shape.cells(value);
    statement->bindBlob(1, record);
    known->bind(*statement, cells, range.first, range.second);
    return run(*statement) || refresh(entity, record);
}

bool RecordRefresh::write(Table &table, const QByteArray &record, const std::vector<Cell> &cells)
{
    table.statement.bindBlob(1, record);
    table.bind(table.statement, cells, 0, int(cells.size()));
    return run(table.statement);
}

bool RecordRefresh::run(RawStatement &statement) const
{
    const qint64 before = sqlite3_total_changes64(m_connection);
    statement.run();
    return sqlite3_total_changes64(m_connection) != before;
}

bool agree(const std::vector<Cell> &left, const std::vector<Cell> &right, std::pair<int, int> range)
{
    return std::equal(left.begin() + range.first, left.begin() + range.second, right.begin() + range.first);
}

}
