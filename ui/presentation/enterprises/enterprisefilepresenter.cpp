#include "ui/presentation/enterprises/enterprisefilepresenter.h"

#include "models/base/chinatime.h"
#include "models/domain/enterprise/toldfeature.h"
#include "ui/presentation/enterprises/fieldwords.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/shared/conflictcase.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using Field = domain::EnterpriseField;

EnterpriseFilePresenter::EnterpriseFilePresenter(services::Services &services, Navigator &navigator, QObject *parent)
    : QObject(parent), m_services(services), m_navigator(navigator), m_changes([this] { reload(); })
{
    auto &facts = services.facts();
    m_changes.follow(facts, &services::Facts::enterprisesChanged);
    m_changes.follow(facts, &services::Facts::visitsChanged);
    m_changes.follow(facts, &services::Facts::remediationChanged);
    m_changes.follow(facts, &services::Facts::papersChanged);
    m_changes.follow(facts, &services::Facts::conflictsChanged);
}

void EnterpriseFilePresenter::show(const domain::EnterpriseId &id)
{
    if (id == m_id && m_file)
        return;
    m_id = id;
    m_changes.read();
}

void EnterpriseFilePresenter::reload()
{
    m_file.reset();
    if (!m_id.isNull()) {
        auto file = m_services.enterprises().file(m_id);
        if (!file)
            Q_EMIT failed(Sentences::of(file.error()));
        else if (file->enterprise.voided.isEmpty())
            m_file = std::move(file).value();
        if (m_file)
            m_id = m_file->enterprise.id; // another record may stand for the firm by now
    }
    fillTimeline();
    fillOpenItems();
    fillPapers();
    fillFeatures();
    Q_EMIT changed();
}

std::vector<EnterpriseFilePresenter::Fact> EnterpriseFilePresenter::facts() const
{
    if (!m_file)
        return {};
    const domain::Enterprise &e = m_file->enterprise;
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
    const domain::Enterprise &e = m_file->enterprise;
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
    const int visits = int(std::count_if(m_file->timeline.begin(), m_file->timeline.end(), [](const auto &entry) {
        return entry.kind == services::TimelineEntry::Kind::Visit;
    }));
    QStringList parts;
    parts << (visits > 0 ? tr("%n visit(s)", nullptr, visits) : tr("never visited"));
    if (!m_file->open.empty())
        parts << tr("%n open item(s)", nullptr, int(m_file->open.size()));
    if (const int twins = int(m_services.enterprises().lookAlikes(m_id).size()); twins > 0)
        parts << tr("! %n other record(s) with this credit code", nullptr, twins);
    if (!m_file->enterprise.town.isEmpty())
        parts.prepend(m_file->enterprise.town);
    return parts.join(QStringLiteral(" · "));
}

void EnterpriseFilePresenter::setFilter(TimelineWords::Filter filter)
{
    m_filter = filter;
    fillTimeline();
}

void EnterpriseFilePresenter::fillTimeline()
{
    std::vector<ListRow> rows;
    const QDate today = m_services.clock().today();
    for (size_t i = 0; m_file && i < m_file->timeline.size(); ++i) {
        if (!TimelineWords::shows(m_filter, m_file->timeline[i].kind))
            continue;
        rows.push_back(TimelineWords::row(m_file->timeline[i], today));
        rows.back().key = QString::number(i);
    }
    m_timeline.setRows(std::move(rows));
}

void EnterpriseFilePresenter::fillOpenItems()
{
    std::vector<ListRow> rows;
    const QDate today = m_services.clock().today();
    for (size_t i = 0; m_file && i < m_file->open.size(); ++i) {
        const domain::RemediationItem &item = m_file->open[i];
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

void EnterpriseFilePresenter::fillPapers()
{
    std::vector<ListRow> rows;
    const QDate today = m_services.clock().today();
    for (size_t i = 0; m_file && i < m_file->papers.size(); ++i) {
        const domain::Paper &paper = m_file->papers[i];
        ListRow row;
        row.title = paper.number;
        row.secondLine = Words::paperKind(paper.kind);
        if (paper.revision > 1)
            row.secondLine += tr(" · correction %1: %2").arg(paper.revision - 1).arg(paper.reason);
        row.trailing = Words::day(base::chinaDay(paper.issuedAt), today);
        row.state = m_services.papers().isSigned(paper) ? tr("✓ Signed") : tr("✓ Issued");
        row.tone = Tone::Compliant;
        row.key = QString::number(i);
        rows.push_back(row);
    }
    m_papers.setRows(std::move(rows));
}

void EnterpriseFilePresenter::fillFeatures()
{
    std::vector<ListRow> rows;
    for (const auto &known : m_file ? m_services.enterprises().features(m_id) : std::vector<services::FirmFeature>()) {
        const bool present = known.presence == domain::Presence::Present;
        ListRow row;
        row.title = known.feature.title.isEmpty() ? known.feature.code : known.feature.title;
        row.secondLine = Words::told(known.toldBy, known.toldAt, m_services.clock().today());
        row.state = QStringLiteral("%1 %2").arg(present ? QStringLiteral("✓") : QStringLiteral("–"), Words::of(known.presence));
        row.tone = present ? Tone::Accent : Tone::NotApplicable;
        const auto against = m_services.sync().conflictsOf(QStringLiteral("enterprise_feature"),
                                                           domain::toldFeatureIdFor(m_id, known.feature.code).toBytes());
        if (!against.empty()) {
            row.state = ConflictCase(against.front()).mark();
            row.tone = Tone::Risk;
        }
        row.key = known.feature.code;
        rows.push_back(row);
    }
    m_features.setRows(std::move(rows));
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
    for (const domain::Paper &paper : m_file->papers)
        if (paper.id == id)
            return &paper;
    return nullptr;
}

void EnterpriseFilePresenter::openTimelineRow(int row)
{
    const ListRow *shown = m_timeline.row(row);
    if (!m_file || !shown)
        return;
    const services::TimelineEntry entry = m_file->timeline[shown->key.toUInt()];
    if (!entry.paper.isNull())
        openPaper(entry.paper);
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
    const services::TimelineEntry &entry = m_file->timeline[shown->key.toUInt()];
    for (const domain::Paper &paper : m_file->papers)
        if (!paper.visit.isNull() && (paper.id == entry.paper || paper.visit == entry.visit))
            return paper.visit;
    return {};
}

void EnterpriseFilePresenter::openItem(int row)
{
    if (m_file && row >= 0 && row < int(m_file->open.size()))
        m_navigator.openRemediation(m_file->open[size_t(row)].id);
}

void EnterpriseFilePresenter::openPaper(int row)
{
    if (m_file && row >= 0 && row < int(m_file->papers.size()))
        openPaper(m_file->papers[size_t(row)].id);
}

void EnterpriseFilePresenter::openPaper(const domain::PaperId &id)
{
    if (!m_file)
        return;
    if (paperOf(id))
        Q_EMIT paperRequested(id);
}

base::Done EnterpriseFilePresenter::voidRecord(const QString &reason)
{
    auto done = m_services.enterprises().voidRecord(m_id, reason);
    m_changes.catchUp();
    return done;
}

}
