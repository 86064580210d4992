#include "ui/presentation/enterprises/enterprisefilepresenter.h"

#include "models/base/chinatime.h"
#include "models/services/firmregister.h"
#include "models/services/searchservice.h"
#include "ui/presentation/enterprises/fieldwords.h"
#include "ui/presentation/enterprises/gradewords.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

using Field = domain::EnterpriseField;

EnterpriseFilePresenter::EnterpriseFilePresenter(services::Services &services, Background &background, Navigator &navigator,
                                                 QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_navigator(navigator), m_evidence(background)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &EnterpriseFilePresenter::reload);
    auto &facts = services.facts();
    const auto mark = [this] {
        m_stale = true;
        if (!m_paused && !m_id.isNull())
            m_again.start();
    };
    connect(&facts, &services::Facts::enterprisesChanged, this, mark);
    connect(&facts, &services::Facts::visitsChanged, this, mark);
    for (const auto fact : {&services::Facts::remediationChanged, &services::Facts::papersChanged, &services::Facts::paperDraftsChanged,
                            &services::Facts::plansChanged, &services::Facts::conflictsChanged})
        connect(&facts, fact, this, mark);
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
    reload();
}

void EnterpriseFilePresenter::resume()
{
    m_paused = false;
    if (m_stale && !m_id.isNull())
        reload();
}

void EnterpriseFilePresenter::pause()
{
    m_paused = true;
    m_again.stop();
}

void EnterpriseFilePresenter::reload()
{
    m_again.stop();
    m_stale = false;
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
    fillTimeline();
    fillOpenItems();
    fillPapers();
    fillFeatures();
    fillScores();
    m_evidence.show(m_file ? m_file->dossier.evidence : std::vector<services::DossierEvidence>(), m_services.clock().today());
    Q_EMIT changed();
}

std::vector<EnterpriseFilePresenter::Fact> EnterpriseFilePresenter::facts() const
{
    if (!m_file)
        return {};
    const domain::Enterprise &e = m_file->dossier.enterprise;
    const QString size = e.employees > 0 ? tr("%1 (%n employee(s))", nullptr, e.employees).arg(e.scale) : e.scale;
    std::vector<Fact> facts{{FieldWords::of(Field::Uscc), e.uscc, QStringLiteral("identity")},
                            {FieldWords::of(Field::LegalPerson), e.legalPerson, QStringLiteral("legal")},
                            {FieldWords::of(Field::TradeName), QStringList{e.tradeCode, e.tradeName}.join(u' ').trimmed(), QStringLiteral("trade")},
                            {FieldWords::of(Field::Scale), size.trimmed(), QStringLiteral("trade")},
                            {FieldWords::of(Field::Address), e.address, QStringLiteral("place")},
                            {FieldWords::of(Field::Established), Words::day(e.established), QStringLiteral("trade")}};
    if (e.positiveList)
        facts.push_back({FieldWords::of(Field::PositiveList), tr("✓ on the list: visited less or not at all"), QStringLiteral("positive")});
    if (!e.note.isEmpty())
        facts.push_back({FieldWords::of(Field::Note), e.note, QStringLiteral("note")});
    std::erase_if(facts, [](const Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

std::vector<EnterpriseFilePresenter::Fact> EnterpriseFilePresenter::contacts() const
{
    if (!m_file)
        return {};
    const domain::Enterprise &e = m_file->dossier.enterprise;
    std::vector<Fact> facts{{FieldWords::of(Field::Contact), e.contact, QStringLiteral("contact")},
                            {FieldWords::of(Field::Phone), e.phone, QStringLiteral("contact")},
                            {FieldWords::of(Field::LegalPerson), e.legalPerson, QStringLiteral("legal")},
                            {FieldWords::of(Field::Address), e.address, QStringLiteral("place")}};
    std::erase_if(facts, [](const Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

QString EnterpriseFilePresenter::headline() const
{
    if (!m_file)
        return {};
    const services::FirmDossier &known = m_file->dossier;
    QStringList parts{known.enterprise.town};
    if (m_file->isComplete) {
        const auto visits = int(std::ranges::count(known.timeline, services::DossierEntry::Kind::Visit, &services::DossierEntry::kind));
        parts << (visits > 0 ? tr("%n visit(s)", nullptr, visits) : tr("never visited"));
    }
    if (known.standing.score)
        parts << tr("last score %1").arg(*known.standing.score);
    if (!known.open.empty())
        parts << tr("%n open item(s)", nullptr, int(known.open.size()));
    if (known.planned.isValid())
        parts << tr("planned for %1").arg(Words::day(known.planned, m_services.clock().today()));
    if (known.lookAlikes > 0)
        parts << tr("! %n other record(s) with this credit code", nullptr, known.lookAlikes);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

domain::FirmGrade EnterpriseFilePresenter::grade() const
{
    return m_file ? domain::firmGrade(m_file->dossier.standing, m_services.clock().today()) : domain::FirmGrade::Unvisited;
}

QString EnterpriseFilePresenter::gradeExplained() const
{
    return m_file ? GradeWords::explained(m_file->dossier.standing, m_services.clock().today()) : QString();
}

QString EnterpriseFilePresenter::position() const
{
    if (!m_file || !enterprise().latitude || !enterprise().longitude)
        return {};
    return QStringLiteral("%1, %2").arg(*enterprise().latitude, 0, 'f', 6).arg(*enterprise().longitude, 0, 'f', 6);
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

void EnterpriseFilePresenter::fillOpenItems()
{
    std::vector<ListRow> rows;
    const QDate today = m_services.clock().today();
    for (size_t i = 0; m_file && i < m_file->dossier.open.size(); ++i) {
        const domain::RemediationItem &item = m_file->dossier.open[i];
        const auto days = domain::daysLeft(item, today);
        const bool overdue = days && *days < 0;
        ListRow row;
        row.title = item.measure;
        row.secondLine = item.owner.isEmpty() ? Words::of(item.state) : tr("%1 · %2").arg(Words::of(item.state), item.owner);
        row.state = days ? QStringLiteral("%1 %2").arg(overdue ? QStringLiteral("!") : QStringLiteral("·"), Words::daysLeft(days)) : QString();
        row.tone = overdue ? Tone::Major : Tone::Risk;
        row.trailing = Words::day(item.due, today);
        row.key = QString::number(i);
        rows.push_back(row);
    }
    m_openItems.setRows(std::move(rows));
}

ListRow EnterpriseFilePresenter::issuedRow(const domain::Paper &paper) const
{
    ListRow row;
    row.title = paper.number;
    row.secondLine = Words::paperKind(paper.kind);
    if (paper.revision > 1)
        row.secondLine += tr(" · correction %1: %2").arg(paper.revision - 1).arg(paper.reason);
    row.trailing = Words::day(base::chinaDay(paper.issuedAt), m_services.clock().today());
    row.state = m_file->signedPapers.contains(paper.id) ? tr("✓ Signed") : tr("✓ Issued");
    row.tone = Tone::Compliant;
    return row;
}

ListRow EnterpriseFilePresenter::draftRow(const domain::PaperDraft &draft) const
{
    ListRow row;
    row.title = Words::draftTitle(draft.kind);
    row.secondLine = draft.bureau;
    row.trailing = Words::day(base::chinaDay(draft.openedAt), m_services.clock().today());
    row.state = tr("· Being written");
    row.tone = Tone::Accent;
    return row;
}

void EnterpriseFilePresenter::fillPapers()
{
    std::vector<ListRow> rows;
    if (m_file) {
        for (const domain::PaperDraft &draft : m_file->dossier.drafts)
            rows.push_back(draftRow(draft));
        for (const domain::Paper &paper : m_file->dossier.papers)
            rows.push_back(issuedRow(paper));
    }
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].key = QString::number(i);
    m_papers.setRows(std::move(rows));
}

void EnterpriseFilePresenter::fillFeatures()
{
    std::vector<ListRow> rows;
    for (const auto &[known, conflict] : m_file ? m_file->features : std::vector<FirmReading::Feature>()) {
        const bool present = known.presence == domain::Presence::Present;
        ListRow row;
        row.title = known.feature.title.isEmpty() ? known.feature.code : known.feature.title;
        row.secondLine = Words::told(known.toldBy, known.toldAt, m_services.clock().today());
        row.state = QStringLiteral("%1 %2").arg(present ? QStringLiteral("✓") : QStringLiteral("–"), Words::of(known.presence));
        row.tone = present ? Tone::Accent : Tone::NotApplicable;
        if (!conflict.isEmpty()) {
            row.state = conflict;
            row.tone = Tone::Risk;
        }
        row.key = known.feature.code;
        rows.push_back(row);
    }
    m_features.setRows(std::move(rows));
}

void EnterpriseFilePresenter::fillScores()
{
    std::vector<ListRow> rows;
    std::optional<int> before;
    for (const services::DossierScore &score : m_file ? m_file->dossier.scores : std::vector<services::DossierScore>()) {
        ListRow row;
        row.title = tr("Score %1").arg(score.score);
        row.secondLine = score.bureau;
        row.trailing = Words::day(score.day, m_services.clock().today());
        const int change = score.score - before.value_or(score.score);
        if (before)
            row.state = change > 0 ? tr("↑ %1 better").arg(change) : change < 0 ? tr("↓ %1 worse").arg(-change) : tr("= as before");
        row.tone = change > 0 ? Tone::Compliant : change < 0 ? Tone::Risk : Tone::Neutral;
        before = score.score;
        rows.insert(rows.begin(), row);
    }
    m_scores.setRows(std::move(rows));
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
        reload();
    return done;
}

}
