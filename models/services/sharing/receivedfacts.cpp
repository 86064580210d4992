#include "models/services/sharing/receivedfacts.h"

#include "models/services/enterprises/searchindex.h"

#include "models/store/enterprise/enterprisefeaturerepository.h"
#include "models/store/oplog.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/opinionrepository.h"
#include "models/store/visit/visitrepository.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace xunzhen::services {

namespace {

const QStringList kOutsideVisits{QStringLiteral("enterprise"), QStringLiteral("enterprise_feature"), QStringLiteral("inspector"),
                                 QStringLiteral("pack_release"), QStringLiteral("template_release"), QStringLiteral("form_answer"),
                                 QStringLiteral("paper_signature"), QStringLiteral("enterprise_alias"), QStringLiteral("number_block"),
                                 QStringLiteral("number_wish"), QStringLiteral("number_void"), QStringLiteral("release_consent"),
                                 QStringLiteral("planned_visit"), QStringLiteral("remediation_call")};

class VisitFinder
{
public:
    explicit VisitFinder(store::Database &database) : m_database(database) {}

    /// The visit a record belongs to; null when it belongs to none.
    domain::VisitId visitOf(const QString &entity, const QByteArray &record) const
    {
        if (entity == QLatin1String("visit"))
            return domain::VisitId::fromBytes(record).value_or(domain::VisitId());
        if (entity == QLatin1String("opinion"))
            return visitOfOpinion(record);
        for (const store::Operation &operation : store::OperationLog(m_database).history(entity, record)) {
            const QJsonValue id = QJsonDocument::fromJson(operation.value).object().value(QLatin1String("visit_id"));
            if (id.isString())
                return domain::VisitId::fromBytes(QByteArray::fromHex(id.toString().toLatin1()))
                    .value_or(domain::VisitId());
        }
        return {};
    }

private:
    domain::VisitId visitOfOpinion(const QByteArray &record) const
    {
        const auto id = domain::OpinionId::fromBytes(record);
        const auto opinion = id ? store::OpinionRepository(m_database).find(*id) : std::nullopt;
        const auto finding = opinion ? store::FindingRepository(m_database).find(opinion->finding) : std::nullopt;
        return finding ? finding->visit : domain::VisitId();
    }

    store::Database &m_database;
};

QList<domain::EnterpriseId> toldFirms(Workspace &workspace, const ChangedRecords &changed)
{
    const store::EnterpriseFeatureRepository features(workspace.database());
    QSet<domain::EnterpriseId> firms;
    for (const auto &[entity, record] : changed.records())
        if (entity == QLatin1String("enterprise_feature"))
            if (const auto told = features.find(domain::ToldFeatureId::fromBytes(record).value_or(domain::ToldFeatureId())))
                firms.insert(told->enterprise);
    return firms.values();
}

/// Of many records nobody asks to which visit each belongs: any may have changed.
QList<domain::VisitId> visitsIn(Workspace &workspace, const ChangedRecords &changed)
{
    if (changed.isMany())
        return store::VisitRepository(workspace.database()).ids();
    const VisitFinder finder(workspace.database());
    QSet<domain::VisitId> visits;
    for (const auto &[entity, record] : changed.records())
        if (!kOutsideVisits.contains(entity))
            if (const domain::VisitId visit = finder.visitOf(entity, record); !visit.isNull())
                visits.insert(visit);
    return visits.values();
}

}

void tellChanged(Workspace &workspace, const ChangedRecords &changed)
{
    const QSet<QString> &entities = changed.entities();
    const auto any = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(),
                           [&](const char *name) { return entities.contains(QLatin1String(name)); });
    };
    if (any({"enterprise", "enterprise_alias", "visit"}))
        workspace.index().invalidate();
    Facts &facts = workspace.facts();
    if (any({"enterprise", "enterprise_alias"}))
        Q_EMIT facts.enterprisesChanged({});
    else if (any({"enterprise_feature"}) && changed.isMany())
        Q_EMIT facts.enterprisesChanged({});
    else if (any({"enterprise_feature"}))
        Q_EMIT facts.enterprisesChanged(workspace.readOr([&] { return toldFirms(workspace, changed); }));
    if (any({"inspector"}))
        Q_EMIT facts.peopleChanged();
    if (any({"remediation", "reinspection", "remediation_call", "visit"}))
        Q_EMIT facts.remediationChanged();
    if (any({"planned_visit"}))
        Q_EMIT facts.plansChanged();
    if (any({"pack_release", "release_consent"}))
        Q_EMIT facts.packsChanged();
    if (any({"template_release", "release_consent"}))
        Q_EMIT facts.templatesChanged();
    if (any({"paper", "number_block", "number_void"}))
        Q_EMIT facts.papersChanged();
    if (any({"paper_draft", "form_answer", "paper_signature"}))
        Q_EMIT facts.paperDraftsChanged();
    const auto visits = workspace.readOr([&] { return visitsIn(workspace, changed); });
    if (!visits.isEmpty())
        Q_EMIT facts.visitsChanged(visits);
}

}
