// Conflicts: both values with who and when, and settling them.
#include "models/services/ownstream.h"
#include "models/services/sharing/receivedfacts.h"
#include "models/services/sharing/recordtitle.h"
#include "models/services/syncservice.h"

#include "models/store/oplog.h"

#include <QJsonDocument>

namespace xunzhen::services {

namespace {

QString writerOf(Workspace &workspace, const store::Operation &operation)
{
    const QString name = authorName(workspace, operation.author);
    return name.isEmpty() ? QString::fromLatin1(operation.version.stream.device.toHex().left(8)) : name;
}

ConflictRow rowOf(Workspace &workspace, const store::Conflict &conflict)
{
    ConflictRow row;
    row.entity = conflict.entity;
    row.group = conflict.group;
    row.record = conflict.record;
    row.recordTitle = recordTitle(workspace, conflict.entity, conflict.record);
    for (const store::Operation &head : conflict.heads)
        row.values.push_back({writerOf(workspace, head), momentOf(head), head.value, row.values.empty()});
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
