#include "ui/presentation/enterprises/enterprisefilepresenter.h"

#include "models/services/firmregister.h"
#include "models/services/searchservice.h"
#include "ui/presentation/enterprises/filefacts.h"
#include "ui/presentation/enterprises/filerows.h"
#include "ui/presentation/enterprises/gradewords.h"
#include "ui/presentation/sentences.h"

#include <algorithm>

namespace xunzhen::presentation {

EnterpriseFilePresenter::EnterpriseFilePresenter(services::Services &services, Background &background, Navigator &navigator,
                                                 QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_navigator(navigator), m_changes([this] { read(); }),
      m_evidence(background)
{
    const auto &facts = services.facts();
    m_changes.follow(facts, &services::Facts::enterprisesChanged);
    m_changes.follow(facts, &services::Facts::visitsChanged);
    for (const auto fact : {&services::Facts::remediationChanged, &services::Facts::papersChanged, &services::Facts::paperDraftsChanged,
                            &services::Facts::plansChanged, &services::Facts::conflictsChanged})
        m_changes.follow(facts, fact);
}

void EnterpriseFilePresenter::show(const domain::EnterpriseId &id)
{
    if (id == m_id && m_file)
        return;
    m_id = id;
    m_wanted = {};
    m_bureau.clear();
    m_file.reset();
    const auto record = m_services.firmRegister().records({id});
    if (!record.empty() && record.front().voided.isEmpty()) {
        m_file.emplace();
        m_file->dossier.enterprise = record.front();
    }
    fill();
    m_changes.read();
}

void EnterpriseFilePresenter::read()
{
    if (m_id.isNull())
        return;
    m_background.ask<FirmReading>(
        m_question, this,
        [id = m_id](services::Services &services, const base::Work &) { return FirmReading::of(services, id); },
        [this](const base::Outcome<FirmReading> &reading) {
            if (reading)
                return take(*reading);
            m_file.reset();
            fill();
            Q_EMIT failed(Sentences::of(reading.error()));
        });
}

void EnterpriseFilePresenter::take(FirmReading reading)
{
    m_id = reading.dossier.enterprise.id; // another record may stand for the firm by now
    const bool isInUse = reading.dossier.enterprise.voided.isEmpty();
    m_file = isInUse ? std::optional(std::move(reading)) : std::nullopt;
    if (!bureaus().contains(m_bureau))
        m_bureau.clear();
    fill();
    if (const auto wanted = std::exchange(m_wanted, {}); !wanted.isNull())
        openPaper(wanted);
}

void EnterpriseFilePresenter::fill()
{
    static const FirmReading kNone;
    const FirmReading &file = m_file ? *m_file : kNone;
    const QDate today = m_services.clock().today();
    fillTimeline();
    m_openItems.setRows(FileRows::openItems(file, today));
    m_papers.setRows(FileRows::papers(file, today));
    m_features.setRows(FileRows::features(file, today));
    m_scores.setRows(FileRows::scores(file, today));
    m_evidence.show(file.dossier.evidence, today);
    Q_EMIT changed();
}

QString EnterpriseFilePresenter::headline() const
{
    if (!m_file)
        return {};
    const services::FirmDossier &known = m_file->dossier;
    std::optional<int> visits;
    if (isComplete())
        visits = int(std::ranges::count(known.timeline, services::DossierEntry::Kind::Visit, &services::DossierEntry::kind));
    return FileFacts::headline(known, visits, m_services.clock().today());
}

domain::FirmGrade EnterpriseFilePresenter::grade() const
{
    return m_file ? domain::firmGrade(m_file->dossier.standing, m_services.clock().today()) : domain::FirmGrade::Unvisited;
}

QString EnterpriseFilePresenter::gradeExplained() const
{
    return m_file ? GradeWords::explained(m_file->dossier.standing, m_services.clock().today()) : QString();
}

void EnterpriseFilePresenter::setFilter(TimelineWords::Filter filter)
{
    m_filter = filter;
    fillTimeline();
}

void EnterpriseFilePresenter::setBureau(const QString &bureau)
{
    m_bureau = bureau;
    fillTimeline();
}

QStringList EnterpriseFilePresenter::bureaus() const
{
    QStringList bureaus;
    for (const services::DossierEntry &entry : m_file ? m_file->dossier.timeline : std::vector<services::DossierEntry>())
        if (!entry.bureau.isEmpty() && !bureaus.contains(entry.bureau))
            bureaus << entry.bureau;
    bureaus.sort();
    return bureaus;
}

void EnterpriseFilePresenter::fillTimeline()
{
    std::vector<ListRow> rows;
    const QDate today = m_services.clock().today();
    for (size_t i = 0; m_file && i < m_file->dossier.timeline.size(); ++i) {
        const services::DossierEntry &entry = m_file->dossier.timeline[i];
        if (!TimelineWords::shows(m_filter, entry.kind) || (!m_bureau.isEmpty() && entry.bureau != m_bureau))
            continue;
        rows.push_back(TimelineWords::row(entry, today));
        rows.back().key = QString::number(i);
    }
    m_timeline.setRows(std::move(rows));
}

void EnterpriseFilePresenter::handOut()
{
    if (!m_id.isNull())
        m_navigator.handOut(m_id);
}

void EnterpriseFilePresenter::startVisit()
{
    if (!m_id.isNull())
        m_navigator.startVisit(m_id);
}

const domain::Paper *EnterpriseFilePresenter::paperOf(const domain::PaperId &id) const
{
    for (const domain::Paper &paper : m_file->dossier.papers)
        if (paper.id == id)
            return &paper;
    return nullptr;
}

void EnterpriseFilePresenter::openTimelineRow(int row)
{
    const ListRow *shown = m_timeline.row(row);
    if (!m_file || !shown)
        return;
    const services::DossierEntry entry = m_file->dossier.timeline[shown->key.toUInt()];
    if (!entry.paper.isNull())
        openPaper(entry.paper);
    else if (!entry.draft.isNull())
        openDraft(entry.draft, entry.visit);
    else if (!entry.remediation.isNull())
        m_navigator.openRemediation(entry.remediation);
    else if (!entry.visit.isNull())
        m_navigator.openVisit(entry.visit);
}

domain::VisitId EnterpriseFilePresenter::issuedVisitAt(int timelineRow) const
{
    const ListRow *shown = m_timeline.row(timelineRow);
    if (!m_file || !shown)
        return {};
    const services::DossierEntry &entry = m_file->dossier.timeline[shown->key.toUInt()];
    for (const domain::Paper &paper : m_file->dossier.papers)
        if (!paper.visit.isNull() && (paper.id == entry.paper || paper.visit == entry.visit))
            return paper.visit;
    return {};
}

void EnterpriseFilePresenter::openItem(int row)
{
    if (m_file && row >= 0 && row < int(m_file->dossier.open.size()))
        m_navigator.openRemediation(m_file->dossier.open[size_t(row)].id);
}

void EnterpriseFilePresenter::openPaper(int row)
{
    const int drafts = m_file ? int(m_file->dossier.drafts.size()) : 0;
    if (!m_file || row < 0 || row >= m_papers.rowCount())
        return;
    if (row < drafts)
        openDraft(m_file->dossier.drafts[size_t(row)].id, m_file->dossier.drafts[size_t(row)].visit);
    else
        openPaper(m_file->dossier.papers[size_t(row - drafts)].id);
}

/// A draft without a visit is written where the bureau's papers are.
void EnterpriseFilePresenter::openDraft(const domain::PaperDraftId &draft, const domain::VisitId &visit)
{
    const QString page = visit.isNull() ? Places::papers() : Places::visit();
    m_navigator.go({.page = page, .visit = visit, .draft = draft});
}

void EnterpriseFilePresenter::openPaper(const domain::PaperId &id)
{
    if (!m_file)
        return;
    if (!m_file->isComplete)
        m_wanted = id;
    else if (paperOf(id))
        Q_EMIT paperRequested(id);
}

void EnterpriseFilePresenter::openScore(int row)
{
    const auto &scores = m_file ? m_file->dossier.scores : std::vector<services::DossierScore>();
    if (row >= 0 && row < int(scores.size()))
        m_navigator.openVisit(scores[scores.size() - 1 - size_t(row)].visit);
}

void EnterpriseFilePresenter::openEvidence(int row)
{
    if (const domain::Evidence *one = m_evidence.evidence(row))
        m_navigator.openVisit(one->visit, domain::Step::Examine, one->itemCode);
}

base::Done EnterpriseFilePresenter::voidRecord(const QString &reason)
{
    auto done = m_services.enterprises().voidRecord(m_id, reason);
    if (done)
        m_changes.catchUp();
    return done;
}

}
