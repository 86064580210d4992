// Where one sees what a conflict is about.
#include "models/services/syncservice.h"

#include "models/services/workspace.h"

#include "models/store/oplog.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/visitrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xunzhen::services {

namespace {

using domain::Step;

/// The columns of a record, of whichever groups were written; the latest words win.
QJsonObject columnsOf(Workspace &workspace, const QString &entity, const QByteArray &record)
{
    QJsonObject columns;
    for (const store::Operation &operation : store::OperationLog(workspace.database()).history(entity, record)) {
        const QJsonObject told = QJsonDocument::fromJson(operation.value).object();
        for (auto column = told.begin(); column != told.end(); ++column)
            columns.insert(column.key(), column.value());
    }
    return columns;
}

template<typename IdType>
IdType idIn(const QJsonObject &columns, const char *name)
{
    const QJsonValue id = columns.value(QLatin1String(name));
    return id.isString() ? IdType::fromBytes(QByteArray::fromHex(id.toString().toLatin1())).value_or(IdType()) : IdType();
}

template<typename IdType>
IdType itself(const QByteArray &record)
{
    return IdType::fromBytes(record).value_or(IdType());
}

/// Where a question's records stand.
RecordPlace inVisit(const QJsonObject &columns, Step step)
{
    return {.visit = idIn<domain::VisitId>(columns, "visit_id"), .step = step,
            .itemCode = columns.value(QLatin1String("item_code")).toString()};
}

Step stepOfGroup(const QString &group)
{
    if (group == QLatin1String("overall"))
        return Step::Diagnose;
    if (group == QLatin1String("support") || group == QLatin1String("talked"))
        return Step::Prescribe;
    return Step::Register;
}

/// Its plan while the visit is open, the board once the firm holds the paper.
RecordPlace ofRemediation(Workspace &workspace, const domain::RemediationId &id)
{
    const auto item = store::RemediationRepository(workspace.database()).find(id);
    if (!item)
        return {};
    const auto visit = store::VisitRepository(workspace.database()).find(item->visit);
    if (visit && visit->state == domain::VisitState::Open)
        return {.visit = item->visit, .step = Step::Prescribe};
    return {.remediation = id};
}

RecordPlace ofDraft(Workspace &workspace, const domain::PaperDraftId &id)
{
    const auto draft = store::PaperDraftRepository(workspace.database()).find(id);
    return draft ? RecordPlace{.visit = draft->visit, .draft = id} : RecordPlace{};
}

RecordPlace ofOpinion(Workspace &workspace, const QJsonObject &columns)
{
    const auto finding = idIn<domain::FindingId>(columns, "finding_id");
    return inVisit(columnsOf(workspace, QStringLiteral("finding"), finding.toBytes()), Step::Diagnose);
}

RecordPlace recordPlace(Workspace &workspace, const QString &entity, const QByteArray &record, const QString &group)
{
    const auto is = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *name) { return entity == QLatin1String(name); });
    };
    if (is({"enterprise"}))
        return {.enterprise = itself<domain::EnterpriseId>(record)};
    if (is({"visit"}))
        return {.visit = itself<domain::VisitId>(record), .step = stepOfGroup(group)};
    if (is({"planned_visit"}))
        return {.planned = itself<domain::PlannedVisitId>(record)};
    if (is({"paper_draft"}))
        return ofDraft(workspace, itself<domain::PaperDraftId>(record));
    if (is({"remediation"}))
        return ofRemediation(workspace, itself<domain::RemediationId>(record));
    const QJsonObject columns = columnsOf(workspace, entity, record);
    if (is({"enterprise_feature"}))
        return {.enterprise = idIn<domain::EnterpriseId>(columns, "enterprise_id")};
    if (is({"answer", "visit_item", "visit_share"}))
        return inVisit(columns, Step::Examine);
    if (is({"finding"}))
        return inVisit(columns, Step::Diagnose);
    if (is({"opinion"}))
        return ofOpinion(workspace, columns);
    if (is({"contradiction_note"}))
        return inVisit(columns, Step::Prescribe);
    if (is({"signature"}))
        return inVisit(columns, Step::HandOver);
    if (is({"form_answer", "paper_signature"}))
        return ofDraft(workspace, idIn<domain::PaperDraftId>(columns, "draft_id"));
    if (is({"reinspection", "remediation_call"}))
        return ofRemediation(workspace, idIn<domain::RemediationId>(columns, "remediation_id"));
    if (is({"evidence"})) {
        const auto proves = idIn<domain::RemediationId>(columns, "remediation_id");
        return proves.isNull() ? inVisit(columns, Step::Examine) : ofRemediation(workspace, proves);
    }
    if (is({"picture_mark"}))
        return inVisit(columnsOf(workspace, QStringLiteral("evidence"), idIn<domain::EvidenceId>(columns, "evidence_id").toBytes()), Step::Examine);
    return {};
}

}

RecordPlace SyncService::placeOf(const QString &entity, const QByteArray &record, const QString &group) const
{
    return m_workspace.readOr([&] { return recordPlace(m_workspace, entity, record, group); });
}

}
