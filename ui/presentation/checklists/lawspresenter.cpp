#include "ui/presentation/checklists/lawspresenter.h"

#include "ui/presentation/checklists/lawwords.h"
#include "ui/presentation/sentences.h"

#include <algorithm>

namespace xunzhen::presentation {

namespace {

constexpr int kHits = 200;
constexpr int kNames = 20;
constexpr int kIndent = 20;

QStringList sentencesOf(const base::Problems &problems)
{
    QStringList sentences;
    for (const base::Problem &problem : problems)
        sentences << Sentences::of(problem);
    return sentences;
}

}

LawsPresenter::LawsPresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background)
{
    connect(&services.facts(), &services::Facts::lawsChanged, this, &LawsPresenter::reload);
}

void LawsPresenter::reload()
{
    m_laws = m_services.laws().list();
    search(m_text);
}

QString LawsPresenter::summary() const
{
    int articles = 0, texts = 0;
    QString last;
    for (const services::LawSummary &law : m_laws) {
        articles += law.articles;
        texts += law.shortTitle != last;
        last = law.shortTitle;
    }
    return tr("%1, %2, %3").arg(tr("%n law(s)", nullptr, texts), tr("%n version(s)", nullptr, int(m_laws.size())),
                                tr("%n article(s)", nullptr, articles));
}

void LawsPresenter::search(const QString &text)
{
    m_text = text.trimmed();
    m_targets.clear();
    m_filling.clear();
    if (m_text.isEmpty()) {
        fillLaws();
    } else {
        fillCited();
        fillNames();
        fillHits();
    }
    m_rows.setRows(std::move(m_filling));
    m_filling = {};
    Q_EMIT changed();
}

void LawsPresenter::limitTo(const QString &law, const QString &version)
{
    if (law == m_withinLaw && version == m_withinVersion)
        return;
    m_withinLaw = law;
    m_withinVersion = version;
    if (!m_text.isEmpty())
        search(m_text);
}

void LawsPresenter::addLaw(const services::LawSummary &law, int indent)
{
    ListRow row;
    row.title = law.shortTitle;
    row.secondLine = tr("version of %1").arg(law.version);
    row.trailing = tr("%n article(s)", nullptr, law.articles);
    row.state = LawWords::shortState(law.validity);
    row.tone = LawWords::tone(law.validity);
    row.indent = indent;
    m_filling.push_back(row);
    m_targets.push_back({.law = law.shortTitle, .version = law.version, .article = {}, .words = {}});
}

void LawsPresenter::addHeading(const QString &text)
{
    ListRow row;
    row.title = text;
    row.heading = true;
    m_filling.push_back(row);
    m_targets.push_back({});
}

/// The version in force first, whatever it is; the others beneath, newest first.
void LawsPresenter::fillLaws()
{
    for (auto first = m_laws.begin(); first != m_laws.end();) {
        const auto end = std::find_if(first, m_laws.end(), [&](const auto &law) { return law.shortTitle != first->shortTitle; });
        auto front = std::find_if(first, end, [](const auto &law) { return law.validity.state == domain::LawState::InForce; });
        if (front == end)
            front = first;
        addLaw(*front, 0);
        for (auto law = first; law != end; ++law)
            if (law != front)
                addLaw(*law, kIndent);
        first = end;
    }
}

void LawsPresenter::fillNames()
{
    if (!m_withinLaw.isEmpty())
        return;
    std::vector<const services::LawSummary *> named;
    for (const services::LawSummary &law : m_laws)
        if (law.shortTitle.contains(m_text, Qt::CaseInsensitive) || law.title.contains(m_text, Qt::CaseInsensitive))
            named.push_back(&law);
    std::stable_sort(named.begin(), named.end(), [this](const auto *a, const auto *b) {
        const auto rank = [this](const services::LawSummary &law) {
            return std::pair(law.validity.state == domain::LawState::Replaced, law.shortTitle != m_text);
        };
        return rank(*a) < rank(*b);
    });
    if (named.empty())
        return;
    addHeading(tr("Laws of that name"));
    for (size_t i = 0; i < std::min(named.size(), size_t(kNames)); ++i)
        addLaw(*named[i], 0);
}

void LawsPresenter::fillHits()
{
    const auto hits = m_services.laws().search(services::LawQuery{m_text, kHits, m_withinLaw, m_withinVersion});
    if (!hits.empty() && !m_filling.empty())
        addHeading(tr("Articles with these words"));
    for (const services::LawHit &hit : hits)
        addArticle(hit);
}

/// 安全生产法第四十六条, typed or pasted, is the article itself.
void LawsPresenter::fillCited()
{
    const auto cited = m_withinLaw.isEmpty() ? m_services.laws().lookUp(m_text) : std::vector<services::LawHit>();
    if (!cited.empty())
        addHeading(tr("The article cited"));
    for (const services::LawHit &hit : cited)
        addArticle(hit);
}

void LawsPresenter::addArticle(const services::LawHit &hit)
{
    ListRow row;
    row.title = QStringLiteral("%1 %2").arg(hit.shortTitle, hit.article.isEmpty() ? QString() : domain::articleText(hit.article));
    row.secondLine = hit.excerpt;
    if (hit.validity.state != domain::LawState::InForce) {
        row.state = LawWords::shortState(hit.validity);
        row.tone = LawWords::tone(hit.validity);
        row.trailing = hit.version;
    }
    m_filling.push_back(row);
    m_targets.push_back({.law = hit.shortTitle, .version = hit.version, .article = hit.article, .words = {}});
}

void LawsPresenter::open(int row)
{
    if (row >= 0 && row < int(m_targets.size()) && !m_targets[size_t(row)].law.isEmpty())
        Q_EMIT chosen(m_targets[size_t(row)], m_text);
}

int LawsPresenter::rowOf(const QString &law, const QString &version) const
{
    const auto found = std::find_if(m_targets.begin(), m_targets.end(), [&](const domain::Citation &target) {
        return target.law == law && target.version == version && target.article.isEmpty();
    });
    return found == m_targets.end() ? -1 : int(found - m_targets.begin());
}

void LawsPresenter::importFolder(const QString &folder)
{
    Q_EMIT started(m_background.run<services::LawImportResult>(
        tr("Reading the law texts"), this,
        [folder](services::Services &services, const base::Work &work) { return services.laws().importFolder(folder, work); },
        [this](const base::Outcome<services::LawImportResult> &result) { onImported(result); }));
}

void LawsPresenter::onImported(const base::Outcome<services::LawImportResult> &result)
{
    if (!result) {
        Q_EMIT failed(Sentences::of(result.error()));
        return;
    }
    reload();
    const QString counts = tr("%1 new, %2 changed, %3 unchanged").arg(result->added).arg(result->changed).arg(result->unchanged);
    const QString sentence = result->stopped
                                 ? tr("Stopped. Read so far: %1. What was read is in the library; importing again goes on from there.").arg(counts)
                                 : tr("Law texts read: %1.").arg(counts);
    Q_EMIT imported(sentence, sentencesOf(result->problems), sentencesOf(result->remarks));
}

}
