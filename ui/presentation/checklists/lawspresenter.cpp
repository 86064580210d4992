#include "ui/presentation/checklists/lawspresenter.h"

#include "ui/presentation/checklists/packpages.h"
#include "ui/presentation/sentences.h"

namespace xunzhen::presentation {

namespace {

constexpr int kHits = 200;

/// "133-1" is article 133, insertion 1 (第一百三十三条之一).
std::pair<int, int> numberOf(const QString &article)
{
    const QStringList parts = article.split(u'-');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

QString articleCode(int number, int insertion)
{
    return insertion > 0 ? QStringLiteral("%1-%2").arg(number).arg(insertion) : QString::number(number);
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
    int articles = 0;
    for (const services::LawSummary &law : m_laws)
        articles += law.articles;
    return tr("%1, %2").arg(tr("%n law(s)", nullptr, int(m_laws.size())), tr("%n article(s)", nullptr, articles));
}

void LawsPresenter::search(const QString &text)
{
    m_text = text.trimmed();
    m_targets.clear();
    if (m_text.isEmpty())
        fillLaws();
    else
        fillHits(m_text);
    Q_EMIT changed();
}

void LawsPresenter::fillLaws()
{
    std::vector<ListRow> rows;
    for (const services::LawSummary &law : m_laws) {
        ListRow row;
        row.title = law.shortTitle;
        row.secondLine = tr("version of %1").arg(law.version);
        row.trailing = tr("%n article(s)", nullptr, law.articles);
        rows.push_back(row);
        m_targets.push_back({.law = law.shortTitle, .version = law.version, .article = QStringLiteral("1"), .words = {}});
    }
    m_rows.setRows(std::move(rows));
}

void LawsPresenter::fillHits(const QString &text)
{
    std::vector<ListRow> rows;
    for (const services::LawHit &hit : m_services.laws().search(text, kHits)) {
        ListRow row;
        row.title = QStringLiteral("%1 %2").arg(hit.shortTitle, domain::articleText(hit.article));
        row.secondLine = hit.excerpt.simplified();
        rows.push_back(row);
        m_targets.push_back({.law = hit.shortTitle, .version = hit.version, .article = hit.article, .words = {}});
    }
    m_rows.setRows(std::move(rows));
}

void LawsPresenter::open(int row)
{
    if (row >= 0 && row < int(m_targets.size()))
        openArticle(m_targets[size_t(row)]);
}

void LawsPresenter::openArticle(const domain::Citation &citation)
{
    m_shown = citation;
    if (!show(citation.article)) {
        m_page.clear();
        m_shown.article.clear();
        Q_EMIT failed(Sentences::of(base::Error(base::ErrorCode::NotFound, domain::citationText(citation))));
    }
    Q_EMIT articleChanged();
}

bool LawsPresenter::show(const QString &article)
{
    domain::Citation wanted = m_shown;
    wanted.article = article;
    wanted.paragraph = wanted.item = 0;
    const auto found = m_services.laws().article(wanted);
    if (!found)
        return false;
    m_shown = wanted;
    m_page = PackPages::article(wanted.law, *found);
    return true;
}

void LawsPresenter::next()
{
    const auto [number, insertion] = numberOf(m_shown.article);
    if (show(articleCode(number, insertion + 1)) || show(articleCode(number + 1, 0)))
        Q_EMIT articleChanged();
}

void LawsPresenter::previous()
{
    const auto [number, insertion] = numberOf(m_shown.article);
    if (insertion > 0) {
        if (show(articleCode(number, insertion - 1)))
            Q_EMIT articleChanged();
        return;
    }
    int last = 0;
    while (number > 1 && m_services.laws().article({.law = m_shown.law, .version = m_shown.version,
                                                    .article = articleCode(number - 1, last + 1), .words = {}}))
        ++last;
    if (number > 1 && show(articleCode(number - 1, last)))
        Q_EMIT articleChanged();
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
    QStringList problems;
    for (const base::Problem &problem : result->problems)
        problems << Sentences::of(problem);
    const QString sentence = tr("%1 with %2 taken in, %3 unchanged")
                                 .arg(tr("%n law(s)", nullptr, result->laws), tr("%n article(s)", nullptr, result->articles))
                                 .arg(result->unchanged);
    Q_EMIT imported(sentence, problems);
}

}
