// Conflicts: both values with who and when, and settling them.
#include "models/services/ownstream.h"
#include "models/services/sharing/afterissue.h"
#include "models/services/sharing/receivedfacts.h"
#include "models/services/sharing/recordtitle.h"
#include "models/services/syncservice.h"

#include "models/store/oplog.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xunzhen::services {

namespace {

/// Whether both say the same of the group: the earlier one may hold more.
bool isSame(const store::Operation &former, const store::Operation &head)
{
    const QJsonObject before = QJsonDocument::fromJson(former.value).object(), now = QJsonDocument::fromJson(head.value).object();
    const QStringList columns = now.keys();
    return std::all_of(columns.begin(), columns.end(), [&](const QString &column) { return before.value(column) == now.value(column); });
}

/// A version that took a settlement back stands for the one that it brought back.
store::Operation origin(const store::Conflict &conflict, const store::Operation &head, const std::vector<store::Operation> &history)
{
    const auto find = [&](const store::Version &version) {
        return std::find_if(history.begin(), history.end(), [&](const auto &one) { return one.version == version; });
    };
    // A voiding names, after what it replaces, the edits that it had seen.
    const bool isOne = head.supersedes.size() == 1 || (head.group == QLatin1String("void") && !head.supersedes.empty());
    const auto settled = isOne ? find(head.supersedes.front()) : history.end();
    if (settled == history.end() || settled->supersedes.size() < 2 || settled->group != conflict.group)
        return head;
    for (const store::Version &version : settled->supersedes)
        if (const auto former = find(version); former != history.end() && isSame(*former, head))
            return *former;
    return head;
}

ConflictRow rowOf(Workspace &workspace, const store::Conflict &conflict)
{
    const auto history = store::OperationLog(workspace.database()).history(conflict.entity, conflict.record);
    ConflictRow row;
    row.entity = conflict.entity;
    row.group = conflict.group;
    row.record = conflict.record;
    row.recordTitle = recordTitle(workspace, conflict.entity, conflict.record);
    for (const store::Operation &head : conflict.heads) {
        const store::Operation told = origin(conflict, head, history);
        row.values.push_back({writerOf(workspace, told), momentOf(told), head.value, row.values.empty()});
    }
    return row;
}

}

std::vector<ConflictRow> SyncService::conflicts() const
{
    return m_workspace.readOr([&] {
        std::vector<ConflictRow> rows;
        for (const store::Conflict &conflict : store::OperationLog(m_workspace.database()).conflicts())
            rows.push_back(rowOf(m_workspace, conflict));
        return rows;
    });
}

std::vector<ConflictRow> SyncService::conflictsOf(const QString &entity, const QByteArray &record) const
{
    return m_workspace.readOr([&] {
        std::vector<ConflictRow> rows;
        for (const store::Conflict &conflict : store::OperationLog(m_workspace.database()).conflictsOf(entity, record))
            rows.push_back(rowOf(m_workspace, conflict));
        if (rows.empty())
            rows = changedAfterIssue(m_workspace, entity, record);
        return rows;
    });
}

base::Done SyncService::reopen(const ConflictRow &row)
{
    std::vector<QByteArray> values;
    for (const ConflictValue &value : row.values)
        values.push_back(value.value);
    auto done = m_workspace.write(
        [&] { store::OperationLog(m_workspace.database()).reopen(row.entity, row.record, row.group, values); });
    if (!done)
        return done;
    tellChanged(m_workspace, {{row.entity, row.record}});
    Q_EMIT m_workspace.facts().conflictsChanged();
    return {};
}

base::Done SyncService::resolve(const QString &entity, const QByteArray &record, const QString &group,
                                const QByteArray &value)
{
    if (!QJsonDocument::fromJson(value).isObject())
        return base::Error(base::ErrorCode::InvalidInput, QStringLiteral("a group's value is a JSON object"),
                           {{QStringLiteral("value-unreadable"), QStringLiteral("value"), {}}});
    auto done = m_workspace.write(
        [&] { store::OperationLog(m_workspace.database()).resolve(entity, record, group, value); });
    if (!done)
        return done;
    tellChanged(m_workspace, {{entity, record}});
    Q_EMIT m_workspace.facts().conflictsChanged();
    return {};
}

}
