#include "ui/presentation/checklists/packspresenter.h"

#include "ui/presentation/checklists/lawwords.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <QFile>
#include <QSaveFile>

namespace xunzhen::presentation {

namespace {
constexpr int kIndent = 14;
constexpr qint64 kLargestPack = 64 * 1024 * 1024;

/// What has a code can be found again by it.
template<typename Entry>
QString codeOf(const Entry &entry)
{
    if constexpr (requires { entry.code; })
        return entry.code;
    else
        return {};
}

template<typename Entry>
HandoutOffer offerOf(const domain::Pack &, const Entry &) { return {}; }
HandoutOffer offerOf(const domain::Pack &pack, const domain::PlainSheet &sheet)
{
    return {{domain::HandoutKind::PlainSheet}, pack.code, pack.version, sheet.title};
}
HandoutOffer offerOf(const domain::Pack &pack, const domain::PolicyTemplate &policy)
{
    return {{domain::HandoutKind::Policy}, pack.code, pack.version, policy.code};
}
}

PacksPresenter::PacksPresenter(services::Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_pages(services.laws())
{
    connect(&services.facts(), &services::Facts::packsChanged, this, &PacksPresenter::reload);
    connect(&services.facts(), &services::Facts::lawsChanged, this, &PacksPresenter::reload);
}

void PacksPresenter::reload()
{
    m_summaries = m_services.packs().list();
    std::vector<ListRow> rows;
    for (const services::PackSummary &summary : m_summaries) {
        ListRow row;
        row.title = summary.title;
        row.secondLine = summary.version;
        row.trailing = tr("%n item(s)", nullptr, summary.items);
        row.state = summary.current ? tr("✓ In use") : summary.upcoming ? tr("· From %1").arg(Words::day(summary.validFrom)) : tr("– Earlier");
        row.tone = summary.current ? Tone::Compliant : summary.upcoming ? Tone::Information : Tone::NotApplicable;
        row.key = summary.code + u'/' + summary.version;
        rows.push_back(row);
    }
    m_packs.setRows(std::move(rows));
    Q_EMIT changed();
    selectPack(m_summaries.empty() ? -1 : std::clamp(m_selected, 0, int(m_summaries.size()) - 1));
}

void PacksPresenter::selectPack(int row)
{
    m_selected = row;
    m_pack.reset();
    if (row >= 0 && row < int(m_summaries.size())) {
        const services::PackSummary &summary = m_summaries[size_t(row)];
        auto pack = m_services.packs().pack(summary.code, summary.version);
        auto review = m_services.packs().review(summary.code, summary.version);
        m_review = review ? std::move(review).value() : services::PackReview();
        if (pack)
            m_pack = std::move(pack).value();
        else
            Q_EMIT failed(Sentences::of(pack.error()));
    }
    fillContents();
    Q_EMIT contentsChanged();
}

void PacksPresenter::addHeading(const QString &text)
{
    ListRow row;
    row.title = text;
    row.heading = true;
    m_rows.push_back(row);
    m_rowPages.push_back([](const PackPages &) { return QString(); });
    m_rowOffers.emplace_back();
}

bool PacksPresenter::selectPack(const QString &code)
{
    for (size_t i = 0; i < m_summaries.size(); ++i)
        if (m_summaries[i].current && m_summaries[i].code == code) {
            selectPack(int(i));
            return true;
        }
    return false;
}

Place PacksPresenter::place(int contentsRow) const
{
    const ListRow *row = m_contents.row(contentsRow);
    return {.page = Places::checklists(), .itemCode = row ? row->key : QString(), .pack = m_pack ? m_pack->code : QString()};
}

bool PacksPresenter::isToReview(const QString &entryCode) const
{
    return std::any_of(m_review.entries.begin(), m_review.entries.end(),
                       [&](const domain::ReviewEntry &entry) { return entry.code == entryCode; });
}

int PacksPresenter::toReviewIn(const QString &checklistCode) const
{
    return int(std::count_if(m_review.entries.begin(), m_review.entries.end(),
                             [&](const domain::ReviewEntry &entry) { return entry.checklist == checklistCode; }));
}

/// An entry that leans on a replaced version says so instead of its own state.
void PacksPresenter::addEntry(const QString &title, const QString &state, Tone tone, int indent, Page page, const QString &key)
{
    const bool review = !key.isEmpty() && isToReview(key);
    ListRow row;
    row.title = title;
    row.state = review ? LawWords::toReview() : state;
    row.tone = review ? Tone::Risk : tone;
    row.indent = indent;
    row.key = key;
    m_rows.push_back(row);
    m_rowPages.push_back(std::move(page));
    m_rowOffers.push_back(m_offer);
}

void PacksPresenter::fillContents()
{
    m_rows.clear();
    m_rowPages.clear();
    m_rowOffers.clear();
    if (m_pack) {
        fillChecklists();
        fillLists();
    }
    m_contents.setRows(m_rows);
}

void PacksPresenter::fillChecklists()
{
    const domain::Pack &pack = *m_pack;
    for (const domain::Checklist &checklist : pack.checklists) {
        addHeading(tr("Checklist: %1").arg(checklist.title));
        m_offer = {{domain::HandoutKind::Checklist, domain::HandoutKind::SelfCheck}, pack.code, pack.version, checklist.code};
        const int old = toReviewIn(checklist.code);
        addEntry(tr("Overview"), old > 0 ? tr("! %n to be reviewed", nullptr, old) : tr("%n item(s)", nullptr, checklist.itemCount()),
                 old > 0 ? Tone::Risk : Tone::Neutral, 0,
                 [&checklist](const PackPages &pages) { return pages.checklist(checklist); });
        for (const domain::ChecklistSection &section : checklist.sections)
            for (const domain::CheckItem &item : section.items)
                addEntry(item.question, item.grade == domain::Grade::Major ? QStringLiteral("▲") : QString(), Tone::Major,
                         kIndent, [&pack, &item](const PackPages &pages) { return pages.item(pack, item); }, item.code);
    }
}

void PacksPresenter::fillLists()
{
    const domain::Pack &pack = *m_pack;
    const auto list = [this, &pack](const QString &heading, const auto &entries, auto page) {
        if (entries.empty())
            return;
        addHeading(heading);
        for (const auto &entry : entries) {
            m_offer = offerOf(pack, entry);
            addEntry(entry.title, {}, Tone::Neutral, 0,
                     [&entry, page](const PackPages &pages) { return (pages.*page)(entry); }, codeOf(entry));
        }
    };
    list(tr("Major hazards"), pack.majorHazards, &PackPages::hazard);
    list(tr("Leniency"), pack.leniency, &PackPages::leniency);
    list(tr("Discretion benchmarks"), pack.discretion, &PackPages::discretion);
    list(tr("Plain sheets"), pack.plainSheets, &PackPages::plainSheet);
    list(tr("Policy templates"), pack.policyTemplates, &PackPages::policy);
}

QString PacksPresenter::page(int contentsRow) const
{
    if (!m_pack)
        return {};
    if (contentsRow < 0 || contentsRow >= int(m_rowPages.size()))
        return m_pages.overview(*m_pack, m_summaries[size_t(m_selected)], m_review);
    return m_rowPages[size_t(contentsRow)](m_pages);
}

HandoutOffer PacksPresenter::handoutOffer(int contentsRow) const
{
    const bool known = contentsRow >= 0 && contentsRow < int(m_rowOffers.size());
    return known ? m_rowOffers[size_t(contentsRow)] : HandoutOffer();
}

bool PacksPresenter::install(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(Sentences::of(base::Error(base::ErrorCode::Io, path)));
        return false;
    }
    if (file.size() > kLargestPack) {
        Q_EMIT failed(Sentences::of(base::Error(base::ErrorCode::TooLarge, path)));
        return false;
    }
    const auto done = m_services.packs().install(file.readAll());
    if (!done) {
        QStringList problems;
        for (const base::Problem &problem : done.error().problems())
            problems << Sentences::of(problem);
        Q_EMIT refused(Sentences::of(base::Error(done.error().code())), problems);
        return false;
    }
    reload();
    Q_EMIT installed(done->title, done->version);
    return true;
}

bool PacksPresenter::installShipped()
{
    const auto done = m_services.packs().installShipped();
    if (!done)
        Q_EMIT failed(Sentences::of(done.error()));
    reload();
    return bool(done);
}

QString PacksPresenter::suggestedExportName() const
{
    return m_pack ? QStringLiteral("%1-%2.json").arg(m_pack->code, m_pack->version) : QString();
}

bool PacksPresenter::exportTo(const QString &path)
{
    if (!m_pack)
        return false;
    const auto json = m_services.packs().exportJson(m_pack->code, m_pack->version);
    if (!json) {
        Q_EMIT failed(Sentences::of(json.error()));
        return false;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*json) == json->size() && file.commit())
        return true;
    Q_EMIT failed(Sentences::of(base::Error(base::ErrorCode::Io, file.errorString())));
    return false;
}

}
