#include "models/services/enterprises/firmdossierreader.h"

#include "models/services/ownstream.h"

#include "models/base/chinatime.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/enterprise/firmagenda.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/remediation/reinspectionrepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/evidencerepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/visititemrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

constexpr int kNeighbours = 400;
constexpr int kNoScore = -1;

DossierEntry::Kind kindOf(const QString &paperKind)
{
    using Kind = DossierEntry::Kind;
    static const std::pair<QLatin1String, Kind> kinds[] = {
        {QLatin1String("hazard-disclosure"), Kind::Disclosure}, {QLatin1String("talk-notice"), Kind::Talk},
        {QLatin1String("talk-record"), Kind::Talk},             {QLatin1String("follow-up-record"), Kind::FollowUp},
        {QLatin1String("service-rating"), Kind::Rating}};
    for (const auto &[code, kind] : kinds)
        if (paperKind == code)
            return kind;
    return Kind::Paper;
}

}

FirmDossierReader::FirmDossierReader(Workspace &workspace, const domain::EnterpriseId &id)
    : m_workspace(workspace), m_sets(firmSets(workspace)), m_firm(workspace, m_sets, id), m_facts(workspace.database(), m_sets),
      m_visits(m_firm.visits())
{
}

FirmDossier FirmDossierReader::read()
{
    m_file.enterprise = store::EnterpriseRepository(m_workspace.database()).get(m_firm.canonical());
    if (const auto facts = m_facts.of(m_firm.canonical()))
        m_file.standing = facts->standing;
    m_file.open = m_firm.openItems();
    m_file.papers = m_firm.papers();
    for (const domain::EnterpriseId &record : m_firm.records()) {
        readEdits(record);
        readPlans(record);
        readDrafts(record);
    }
    for (const domain::Visit &visit : m_visits)
        readVisit(visit);
    for (const domain::Paper &paper : m_file.papers)
        readPaper(paper);
    readSurroundings();
    std::reverse(m_file.scores.begin(), m_file.scores.end());
    std::stable_sort(m_file.evidence.begin(), m_file.evidence.end(),
                     [](const auto &a, const auto &b) { return a.evidence.addedAt > b.evidence.addedAt; });
    std::stable_sort(m_file.timeline.begin(), m_file.timeline.end(),
                     [](const DossierEntry &a, const DossierEntry &b) { return a.at > b.at; });
    return std::move(m_file);
}

DossierEntry &FirmDossierReader::add(Kind kind, const QDateTime &at, const QString &bureau, const QStringList &arguments)
{
    DossierEntry entry;
    entry.kind = kind;
    entry.at = at;
    entry.bureau = bureau;
    entry.arguments = arguments;
    m_file.timeline.push_back(std::move(entry));
    return m_file.timeline.back();
}

DossierEntry &FirmDossierReader::addDay(Kind kind, QDate day, const QString &bureau, const QStringList &arguments)
{
    DossierEntry &entry = add(kind, day.startOfDay(Qt::UTC), bureau, arguments);
    entry.wholeDay = true;
    return entry;
}

QString FirmDossierReader::authorOf(const store::Operation &operation) const
{
    const auto id = domain::InspectorId::fromBytes(operation.author);
    const auto author = id ? store::InspectorRepository(m_workspace.database()).find(*id) : std::nullopt;
    return author ? author->name : QString();
}

/// One entry per moment of writing: an edit that touches several groups is one act.
void FirmDossierReader::readEdits(const domain::EnterpriseId &record)
{
    QDateTime last;
    for (const store::Operation &operation :
         store::OperationLog(m_workspace.database()).history(QStringLiteral("enterprise"), record.toBytes())) {
        const QDateTime at = momentOf(operation);
        const bool made = operation.group == QLatin1String("*");
        if (at != last || made)
            add(made ? Kind::Recorded : Kind::Edited, at, {}, {authorOf(operation), operation.group});
        last = at;
    }
}

void FirmDossierReader::readPlans(const domain::EnterpriseId &record)
{
    const QDate today = m_workspace.clock().today();
    for (const auto &planned : store::FirmAgenda(m_workspace.database()).planned(record)) {
        if (!planned.visit.isNull() || !planned.day.isValid())
            continue;
        addDay(Kind::Planned, planned.day, planned.bureau, {planned.kind});
        if (planned.day >= today && (!m_file.planned.isValid() || planned.day < m_file.planned))
            m_file.planned = planned.day;
    }
}

void FirmDossierReader::readDrafts(const domain::EnterpriseId &record)
{
    const auto isIssued = [this](const domain::PaperDraft &draft) {
        return std::ranges::any_of(m_file.papers, [&](const domain::Paper &paper) { return paper.draft == draft.id; });
    };
    for (const domain::PaperDraft &draft : store::PaperDraftRepository(m_workspace.database()).ofEnterprise(record)) {
        if (isIssued(draft))
            continue;
        DossierEntry &entry = add(Kind::Draft, draft.openedAt, draft.bureau, {draft.kind});
        entry.draft = draft.id;
        entry.visit = draft.visit;
        m_file.drafts.insert(m_file.drafts.begin(), draft);
    }
}

void FirmDossierReader::readVisit(const domain::Visit &visit)
{
    const auto findings = store::FindingRepository(m_workspace.database()).ofVisit(visit.id);
    const auto major = std::ranges::count(findings, domain::Grade::Major, &domain::Finding::grade);
    const bool isFinished = visit.state == domain::VisitState::Issued;
    const int score = isFinished ? m_facts.score(visit.id).value_or(kNoScore) : kNoScore;
    const bool hasScore = score != kNoScore;
    add(Kind::Visit, visit.openedAt, visit.bureau,
        {domain::visitKindCode(visit.kind), domain::visitStateCode(visit.state), QString::number(findings.size()),
         QString::number(major), hasScore ? QString::number(score) : QString()})
        .visit = visit.id;
    if (visit.state == domain::VisitState::Voided)
        return;
    if (hasScore)
        m_file.scores.push_back({visit.id, base::chinaDay(visit.openedAt), visit.bureau, score});
    for (const domain::RemediationItem &item : store::RemediationRepository(m_workspace.database()).ofVisit(visit.id))
        readItem(visit, item);
    readEvidence(visit);
}

void FirmDossierReader::readItem(const domain::Visit &visit, const domain::RemediationItem &item)
{
    const QStringList what{item.measure, domain::remediationStateCode(item.state)};
    if (item.due.isValid())
        addDay(Kind::Due, item.due, visit.bureau, what).remediation = item.id;
    for (const auto &call : store::FirmAgenda(m_workspace.database()).calls(item.id))
        add(Kind::Called, call.at, visit.bureau, {item.measure, call.kind, call.note, call.until.toString(Qt::ISODate)}).remediation =
            item.id;
    for (const domain::Reinspection &look : store::ReinspectionRepository(m_workspace.database()).ofRemediation(item.id))
        add(Kind::Reinspection, look.at, visit.bureau, {item.measure, domain::remediationStateCode(look.result)}).remediation = item.id;
}

void FirmDossierReader::readEvidence(const domain::Visit &visit)
{
    const store::VisitItemRepository items(m_workspace.database());
    for (const domain::Evidence &one : store::EvidenceRepository(m_workspace.database()).ofVisit(visit.id)) {
        const auto item = one.itemCode.isEmpty() ? std::nullopt : items.find(visit.id, one.itemCode);
        m_file.evidence.push_back({one, visit.bureau, item ? item->item.question : QString()});
    }
}

void FirmDossierReader::readPaper(const domain::Paper &paper)
{
    const auto visit = std::ranges::find(m_visits, paper.visit, &domain::Visit::id);
    const auto draft = paper.draft.isNull() ? std::nullopt : store::PaperDraftRepository(m_workspace.database()).find(paper.draft);
    const QString bureau = visit != m_visits.end() ? visit->bureau : draft ? draft->bureau : QString();
    DossierEntry &entry = add(kindOf(paper.kind), paper.issuedAt, bureau, {paper.number, paper.kind});
    entry.paper = paper.id;
    entry.visit = paper.visit;
}

void FirmDossierReader::readSurroundings()
{
    const domain::Enterprise &firm = m_file.enterprise;
    const store::EnterpriseRepository records(m_workspace.database());
    if (!firm.uscc.isEmpty())
        for (const domain::Enterprise &other : records.byUscc(firm.uscc))
            m_file.lookAlikes += !m_sets.areOne(firm.id, other.id);
    if (!firm.longitude || !firm.latitude)
        return;
    for (const auto &spot : store::FirmAgenda(m_workspace.database()).spots(firm.town, kNeighbours))
        m_file.neighbours.push_back({spot.name, spot.longitude, spot.latitude});
}

}
