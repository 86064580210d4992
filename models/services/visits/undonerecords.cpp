// Undo of records that are no answers: the value before is written as the log has it.
#include "models/services/ownstream.h"
#include "models/services/visits/grouppast.h"
#include "models/services/visits/undohistory.h"

#include "models/store/capture/sharedtables.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xunzhen::services {

namespace {

const QString kVoid = QStringLiteral("void");

/// The group's value before the act; nullopt = it is left as it is. A record that the act has made is taken out, or emptied
/// where it cannot be.
std::optional<QByteArray> valueBefore(const store::SharedTable &table, const store::MergeGroup &group,
                                      const std::optional<store::Operation> &before)
{
    QJsonObject value;
    if (before) {
        const QJsonObject known = QJsonDocument::fromJson(before->value).object();
        for (const QString &column : group.columns)
            value.insert(column, known.value(column).isUndefined() ? QJsonValue() : known.value(column));
    } else if (group.name == kVoid) {
        value.insert(QStringLiteral("voided"), QStringLiteral("已撤销"));
    } else if (!table.group(kVoid) && group.name != QLatin1String("subject")) {
        for (const QString &column : group.columns)
            value.insert(column, QJsonValue());
    }
    return value.isEmpty() ? std::nullopt : std::optional(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

}

bool isRestorable(const store::Operation &operation)
{
    static const QStringList kEntities{
        QStringLiteral("answer"), QStringLiteral("evidence"), QStringLiteral("finding"), QStringLiteral("opinion"),
        QStringLiteral("remediation"), QStringLiteral("visit"), QStringLiteral("visit_share"), QStringLiteral("picture_mark"),
        QStringLiteral("contradiction_note"), QStringLiteral("enterprise_feature")};
    return kEntities.contains(operation.entity);
}

QString itemCodeIn(const std::vector<store::Operation> &history)
{
    for (const store::Operation &operation : history)
        if (const auto code = QJsonDocument::fromJson(operation.value).object().value(QLatin1String("item_code")); code.isString())
            return code.toString();
    return {};
}

void UndoHistory::restoreRecord(const QString &entity, const QByteArray &record, const Act &act)
{
    const store::SharedTable *table = store::sharedTable(entity);
    store::OperationLog log(m_workspace.database());
    const auto history = log.history(entity, record);
    for (const store::MergeGroup &group : table ? table->groups : std::vector<store::MergeGroup>()) {
        const auto past = pastOf(
            history, group.name, [&](const store::Operation &one) { return isIn(act, one); },
            [&](const store::Operation &one) { return countsSince(one); });
        if (past.touched && past.after && !isOwn(m_workspace, *past.after))
            refuseForeign();
        if (!past.touched || past.after)
            continue;
        if (const auto value = valueBefore(*table, group, past.before))
            log.resolve(entity, record, group.name, *value);
    }
}

}
