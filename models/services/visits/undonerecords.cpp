// Undo of records that are no answers: the value before is written as the log has it.
#include "models/services/ownstream.h"
#include "models/domain/visit/automaticanswer.h"
#include "models/services/visits/applicableitems.h"
#include "models/services/visits/grouppast.h"
#include "models/services/visits/undohistory.h"

#include "models/store/capture/sharedtables.h"
#include "models/store/visit/evidencerepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xunzhen::services {

namespace {

const QString kVoid = QStringLiteral("void"), kQuestion = QStringLiteral("visit_item"), kRetired = QStringLiteral("retired");

QJsonObject valueIn(const store::Operation &operation, const store::MergeGroup &group)
{
    const QJsonObject known = QJsonDocument::fromJson(operation.value).object();
    QJsonObject value;
    for (const QString &column : group.columns)
        value.insert(column, known.value(column).isUndefined() ? QJsonValue() : known.value(column));
    return value;
}

/// The group's value before the act; nullopt = it is left as it is. A record that the act has made (its value then: `made`) is
/// taken out, or emptied where it cannot be.
std::optional<QByteArray> valueBefore(const store::SharedTable &table, const store::MergeGroup &group,
                                      const std::optional<store::Operation> &before, const store::Operation &made)
{
    QJsonObject value;
    if (before) {
        value = valueIn(*before, group);
    } else if (table.name == kQuestion) {
        value = valueIn(made, group);
        value.insert(kRetired, 1);
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
        QStringLiteral("contradiction_note"), QStringLiteral("enterprise_feature"), kQuestion};
    return kEntities.contains(operation.entity) || isLeftAlone(operation);
}

bool isLeftAlone(const store::Operation &operation) { return operation.entity == QLatin1String("item_text"); }

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
        const auto made = std::ranges::find_if(history, [&](const store::Operation &one) { return isIn(act, one) && covers(one, group.name); });
        const auto value = valueBefore(*table, group, past.before, *made);
        if (entity == kQuestion && value)
            requireUnanswered(*value);
        if (value)
            log.resolve(entity, record, group.name, *value);
    }
}

/// A question that goes out of the visit takes nobody's word with it.
void UndoHistory::requireUnanswered(const QByteArray &question) const
{
    const QJsonObject told = QJsonDocument::fromJson(question).object();
    const QString code = told.value(QLatin1String("item_code")).toString();
    if (told.value(kRetired).toInt() == 0)
        return;
    const AskedItem asked = askedItem(m_workspace, m_visit.id, code);
    const auto evidence = store::EvidenceRepository(m_workspace.database()).ofVisit(m_visit.id);
    const bool isProven = std::ranges::any_of(evidence, [&](const domain::Evidence &one) { return one.itemCode == code; });
    const bool isOpen = domain::isUntouched(asked.answer) || isGivenByFeature(m_workspace, asked.pinned, asked.answer);
    if (isProven || !isOpen)
        throw base::Error(base::ErrorCode::Refused, m_visit.id.toString(), {{QStringLiteral("list-answered"), {}, {asked.pinned.item.question}}});
}

}
