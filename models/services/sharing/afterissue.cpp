#include "models/services/sharing/afterissue.h"

#include "models/services/ownstream.h"
#include "models/services/papers/shownversions.h"
#include "models/services/sharing/recordtitle.h"

#include "models/store/capture/sharedtables.h"
#include "models/store/paper/paperrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xunzhen::services {

namespace {

const QStringList kOfVisits{QStringLiteral("visit"),       QStringLiteral("answer"),  QStringLiteral("finding"),
                            QStringLiteral("remediation"), QStringLiteral("opinion"), QStringLiteral("evidence"),
                            QStringLiteral("picture_mark")};

QByteArray visitOf(const QString &entity, const QByteArray &record, const std::vector<store::Operation> &history)
{
    if (entity == QLatin1String("visit"))
        return record;
    for (const store::Operation &operation : history) {
        const QString id = QJsonDocument::fromJson(operation.value).object().value(QLatin1String("visit_id")).toString();
        if (!id.isEmpty())
            return QByteArray::fromHex(id.toLatin1());
    }
    return {};
}

QJsonObject partOf(const store::Operation &operation, const store::MergeGroup &group)
{
    const QJsonObject all = QJsonDocument::fromJson(operation.value).object();
    QJsonObject part;
    for (const QString &column : group.columns)
        part.insert(column, all.value(column));
    return part;
}

bool covers(const store::Operation &operation, const store::MergeGroup &group)
{
    return operation.group == group.name || operation.group == QLatin1String("*");
}

ConflictValue valueOf(Workspace &workspace, const store::Operation &operation, const QJsonObject &part, bool shown)
{
    return {writerOf(workspace, operation), momentOf(operation), QJsonDocument(part).toJson(QJsonDocument::Compact), shown};
}

}

std::vector<ConflictRow> changedAfterIssue(Workspace &workspace, const QString &entity, const QByteArray &record)
{
    const store::SharedTable *table = store::sharedTable(entity);
    if (!table || !kOfVisits.contains(entity))
        return {};
    const auto history = store::OperationLog(workspace.database()).history(entity, record);
    const auto visit = domain::VisitId::fromBytes(visitOf(entity, record, history));
    const auto papers = visit ? store::PaperRepository(workspace.database()).ofKind(*visit, domain::kConsultationReport)
                              : std::vector<domain::Paper>();
    if (papers.empty() || !shows(papers.front().versions, entity.toLatin1().constData(), record))
        return {};
    std::vector<ConflictRow> rows;
    for (const store::MergeGroup &group : table->groups) {
        if (goesOnAfterIssue(entity, group.name))
            continue;
        const auto now = std::find_if(history.rbegin(), history.rend(), [&](const auto &one) { return covers(one, group); });
        const auto then = std::find_if(history.rbegin(), history.rend(), [&](const auto &one) {
            return covers(one, group) && isShown(papers.front().versions, one);
        });
        if (now == history.rend() || then == history.rend() || now == then || partOf(*now, group) == partOf(*then, group))
            continue;
        rows.push_back({entity, group.name, recordTitle(workspace, entity, record), record,
                        {valueOf(workspace, *then, partOf(*then, group), false), valueOf(workspace, *now, partOf(*now, group), true)},
                        papers.front().number});
    }
    return rows;
}

}
