#include "models/services/sharing/recordtitle.h"

#include "models/base/chinatime.h"
#include "models/services/enterprises/firmfeatures.h"
#include "models/services/paperforms/draftsource.h"

#include "models/store/checklist/packreleaserepository.h"
#include "models/store/enterprise/enterprisefeaturerepository.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/oplog.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/papertemplate/templatereleaserepository.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/synced/knownauthors.h"
#include "models/store/visit/answerrepository.h"
#include "models/store/visit/evidencerepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/visititemrepository.h"
#include "models/store/visit/visitrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace xunzhen::services {

namespace {

QString joined(const QStringList &parts)
{
    QStringList told = parts;
    told.removeAll(QString());
    return told.join(QStringLiteral(" · "));
}

class TitleReader
{
public:
    explicit TitleReader(Workspace &workspace) : m_workspace(workspace), m_database(workspace.database()) {}

    QString title(const QString &entity, const QByteArray &record) const
    {
        using Reader = QString (TitleReader::*)(const QByteArray &) const;
        static const std::map<QString, Reader> readers{
            {QStringLiteral("enterprise"), &TitleReader::enterprise}, {QStringLiteral("visit"), &TitleReader::visit},
            {QStringLiteral("answer"), &TitleReader::answer},         {QStringLiteral("finding"), &TitleReader::finding},
            {QStringLiteral("remediation"), &TitleReader::remediation},
            {QStringLiteral("inspector"), &TitleReader::inspector},   {QStringLiteral("paper"), &TitleReader::paper},
            {QStringLiteral("evidence"), &TitleReader::evidence},
            {QStringLiteral("enterprise_feature"), &TitleReader::feature},
            {QStringLiteral("enterprise_alias"), &TitleReader::sameFirm},
            {QStringLiteral("pack_release"), &TitleReader::release},
            {QStringLiteral("template_release"), &TitleReader::templateRelease},
            {QStringLiteral("paper_draft"), &TitleReader::paperDraft},
            {QStringLiteral("form_answer"), &TitleReader::formAnswer},
            {QStringLiteral("paper_signature"), &TitleReader::paperSignature},
            {QStringLiteral("planned_visit"), &TitleReader::plannedVisit},
            {QStringLiteral("remediation_call"), &TitleReader::remediationCall},
        };
        const auto reader = readers.find(entity);
        return reader == readers.end() ? underVisit(entity, record) : (this->*reader->second)(record);
    }

private:
    template<typename IdType>
    static IdType as(const QByteArray &record) { return IdType::fromBytes(record).value_or(IdType()); }

    QString enterprise(const QByteArray &record) const
    {
        const auto found = store::EnterpriseRepository(m_database).find(as<domain::EnterpriseId>(record));
        return found ? found->name : QString();
    }
    QString visit(const QByteArray &record) const
    {
        const auto found = store::VisitRepository(m_database).find(as<domain::VisitId>(record));
        return found ? joined({enterprise(found->enterprise.toBytes()), base::chinaDay(found->openedAt).toString(Qt::ISODate)})
                     : QString();
    }
    QString question(const domain::VisitId &id, const QString &itemCode) const
    {
        const auto items = store::VisitItemRepository(m_database).ofVisit(id);
        const auto found = std::ranges::find_if(
            items, [&](const domain::PinnedItem &pinned) { return pinned.item.code == itemCode; });
        return found == items.end() ? itemCode : found->item.question;
    }
    QString answer(const QByteArray &record) const
    {
        const auto found = store::AnswerRepository(m_database).find(as<domain::AnswerId>(record));
        return found ? joined({visit(found->visit.toBytes()), question(found->visit, found->itemCode)}) : QString();
    }
    QString finding(const QByteArray &record) const
    {
        const auto found = store::FindingRepository(m_database).find(as<domain::FindingId>(record));
        return found ? joined({visit(found->visit.toBytes()), found->title}) : QString();
    }
    QString remediation(const QByteArray &record) const
    {
        const auto found = store::RemediationRepository(m_database).find(as<domain::RemediationId>(record));
        return found ? joined({enterprise(found->enterprise.toBytes()), found->measure}) : QString();
    }
    QString inspector(const QByteArray &record) const
    {
        const auto found = store::InspectorRepository(m_database).find(as<domain::InspectorId>(record));
        return found ? found->name : QString();
    }
    QString paper(const QByteArray &record) const
    {
        const auto found = store::PaperRepository(m_database).find(as<domain::PaperId>(record));
        return found ? found->number : QString();
    }
    QString evidence(const QByteArray &record) const
    {
        const auto found = store::EvidenceRepository(m_database).find(as<domain::EvidenceId>(record));
        return found ? joined({visit(found->visit.toBytes()), found->fileName}) : QString();
    }

    QString feature(const QByteArray &record) const
    {
        const auto found = store::EnterpriseFeatureRepository(m_database).find(as<domain::ToldFeatureId>(record));
        return found ? joined({enterprise(found->enterprise.toBytes()), featureTitle(m_workspace, found->field)}) : QString();
    }
    /// Both names, as the operations tell.
    QString sameFirm(const QByteArray &record) const
    {
        return joined({enterprise(ownerOf(QStringLiteral("enterprise_alias"), record, "one_id")),
                       enterprise(ownerOf(QStringLiteral("enterprise_alias"), record, "other_id"))});
    }
    QString release(const QByteArray &record) const
    {
        const auto found = store::PackReleaseRepository(m_database).find(as<domain::PackReleaseId>(record));
        return found ? QStringLiteral("清单包 %1 %2").arg(found->title, found->version) : QString();
    }

    QString templateRelease(const QByteArray &record) const
    {
        const auto found = store::TemplateReleaseRepository(m_database).find(as<domain::TemplateReleaseId>(record));
        return found ? joined({QStringLiteral("文书模板 %1").arg(found->templateId), found->note}) : QString();
    }
    QString paperDraft(const QByteArray &record) const
    {
        const auto found = store::PaperDraftRepository(m_database).find(as<domain::PaperDraftId>(record));
        return found ? joined({enterprise(found->enterprise.toBytes()), kindTitle(m_workspace, found->kind)}) : QString();
    }
    QString formAnswer(const QByteArray &record) const { return paperDraft(draftOf(QStringLiteral("form_answer"), record)); }
    QString paperSignature(const QByteArray &record) const { return paperDraft(draftOf(QStringLiteral("paper_signature"), record)); }

    QString plannedVisit(const QByteArray &record) const
    {
        return enterprise(ownerOf(QStringLiteral("planned_visit"), record, "enterprise_id"));
    }
    QString remediationCall(const QByteArray &record) const
    {
        return remediation(ownerOf(QStringLiteral("remediation_call"), record, "remediation_id"));
    }

    /// What belongs to a visit and has no name of its own is named after the visit, as its operations tell.
    QString underVisit(const QString &entity, const QByteArray &record) const { return visit(ownerOf(entity, record, "visit_id")); }
    QByteArray draftOf(const QString &entity, const QByteArray &record) const { return ownerOf(entity, record, "draft_id"); }

    /// The record that the column names, as the operations tell; empty when none does.
    QByteArray ownerOf(const QString &entity, const QByteArray &record, const char *column) const
    {
        for (const store::Operation &operation : store::OperationLog(m_database).history(entity, record)) {
            const QJsonObject values = QJsonDocument::fromJson(operation.value).object();
            const QString id = values.value(QLatin1String(column)).toString();
            if (!id.isEmpty())
                return QByteArray::fromHex(id.toLatin1());
        }
        return {};
    }

    Workspace &m_workspace;
    store::Database &m_database;
};

}

QString recordTitle(Workspace &workspace, const QString &entity, const QByteArray &record)
{
    return TitleReader(workspace).title(entity, record);
}

QString writerOf(Workspace &workspace, const store::Operation &operation)
{
    const QString name = authorName(workspace, operation.author);
    return name.isEmpty() ? QString::fromLatin1(operation.version.stream.device.toHex().left(8)) : name;
}

QString authorName(Workspace &workspace, const QByteArray &author)
{
    const auto id = domain::InspectorId::fromBytes(author);
    const auto found = id ? store::InspectorRepository(workspace.database()).find(*id) : std::nullopt;
    return found ? found->name : store::KnownAuthors(workspace.database()).name(author);
}

}
