#include "ui/presentation/checklists/lawtextpresenter.h"

#include "ui/presentation/checklists/lawwords.h"
#include "ui/presentation/sentences.h"

#include <algorithm>

namespace xunzhen::presentation {

LawTextPresenter::LawTextPresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background)
{
    connect(&services.facts(), &services::Facts::lawsChanged, this, &LawTextPresenter::reopen);
}

bool LawTextPresenter::open(const domain::Citation &citation, const QString &words)
{
    ++m_wish;
    m_shown = citation;
    if (m_shown.version.isEmpty())
        m_shown.version = m_services.laws().current(citation.law);
    m_words = words;
    m_page.reset();
    m_row = -1;
    m_changes.setRows({});
    m_changedRows.clear();
    const auto law = m_services.laws().text(m_shown.law, m_shown.version);
    if (law) {
        m_validity = m_services.laws().validity(m_shown.law, m_shown.version);
        m_versions = m_services.laws().versions(m_shown.law);
        m_page = LawPage::of(*law, words);
        m_row = m_shown.article.isEmpty() ? -1 : m_page->rowOf(m_shown.article);
    }
    Q_EMIT opened();
    if (!law || (m_row < 0 && !m_shown.article.isEmpty()))
        Q_EMIT failed(Sentences::of(base::Error(base::ErrorCode::NotFound, domain::citationText(citation))));
    return bool(law);
}

/// The library has changed: the text at hand may have, and what is known of its validity.
void LawTextPresenter::reopen()
{
    if (isOpen() && !isComparing() && m_services.laws().text(m_shown.law, m_shown.version))
        open(m_shown, m_words);
}

QString LawTextPresenter::title() const { return m_page ? m_page->title : QString(); }

QString LawTextPresenter::explained() const
{
    return tr("Version of %1 · %2").arg(m_shown.version, LawWords::explained(m_shown.version, m_validity));
}

void LawTextPresenter::step(int direction)
{
    const int next = m_page ? m_page->articleFrom(m_row, direction) : -1;
    if (next < 0)
        return;
    m_row = next;
    if (!isComparing())
        m_shown.article = m_page->rows[size_t(next)].number;
    Q_EMIT rowChanged();
}

void LawTextPresenter::compareWithNeighbour()
{
    if (!canCompare())
        return;
    const auto own = std::find_if(m_versions.begin(), m_versions.end(),
                                  [this](const services::LawSummary &law) { return law.version == m_shown.version; });
    const size_t at = own == m_versions.end() ? 0 : size_t(own - m_versions.begin());
    const size_t newer = at + 1 < m_versions.size() ? at : at - 1; // newest first
    compare(m_versions[newer + 1].version, m_versions[newer].version);
}

void LawTextPresenter::compare(const QString &older, const QString &newer)
{
    const QString law = m_shown.law;
    const int wish = ++m_wish;
    Q_EMIT started(m_background.run<LawPage::Ptr>(
        tr("Comparing the versions"), this,
        [law, older, newer](services::Services &services, const base::Work &) -> base::Outcome<LawPage::Ptr> {
            const auto text = services.laws().text(law, newer);
            if (!text)
                return text.error();
            const auto articles = services.laws().compare(law, older, newer);
            if (!articles)
                return articles.error();
            return LawPage::of(*text, older, *articles);
        },
        [this, wish](const base::Outcome<LawPage::Ptr> &page) {
            if (wish == m_wish)
                showComparison(page);
        }));
}

void LawTextPresenter::showComparison(const base::Outcome<LawPage::Ptr> &page)
{
    if (!page) {
        Q_EMIT failed(Sentences::of(page.error()));
        return;
    }
    m_page = *page;
    m_row = m_shown.article.isEmpty() ? -1 : m_page->rowOf(m_shown.article);
    fillChanges();
    Q_EMIT opened();
}

void LawTextPresenter::stopComparing() { open(m_shown, m_words); }

void LawTextPresenter::fillChanges()
{
    using Change = LawRow::Change;
    std::vector<ListRow> rows;
    m_changedRows.clear();
    for (size_t i = 0; i < m_page->rows.size(); ++i) {
        const LawRow &law = m_page->rows[i];
        if (law.change == Change::Same)
            continue;
        ListRow row;
        const bool renumbered = law.change == Change::Changed && law.left.label != law.right.label;
        row.title = renumbered ? QStringLiteral("%1 → %2").arg(law.left.label, law.right.label)
                               : law.right.label.isEmpty() ? law.left.label : law.right.label;
        if (row.title.isEmpty())
            row.title = tr("Text outside the articles");
        row.state = law.change == Change::Added     ? tr("+ New")
                    : law.change == Change::Removed ? tr("– Gone")
                                                    : tr("~ Changed");
        row.tone = law.change == Change::Added     ? Tone::Compliant
                   : law.change == Change::Removed ? Tone::NotApplicable
                                                   : Tone::Risk;
        rows.push_back(row);
        m_changedRows.push_back(int(i));
    }
    m_changes.setRows(std::move(rows));
}

QString LawTextPresenter::changesSummary() const
{
    return tr("%n article(s) differ", nullptr, int(m_changedRows.size()));
}

void LawTextPresenter::goToChange(int index)
{
    if (index < 0 || index >= int(m_changedRows.size()))
        return;
    m_row = m_changedRows[size_t(index)];
    Q_EMIT rowChanged();
}

void LawTextPresenter::nextChange(int direction)
{
    const auto &rows = m_changedRows;
    const auto after = std::upper_bound(rows.begin(), rows.end(), m_row);
    const auto from = std::lower_bound(rows.begin(), rows.end(), m_row);
    if (direction > 0 && after != rows.end())
        goToChange(int(after - rows.begin()));
    else if (direction < 0 && from != rows.begin())
        goToChange(int(from - rows.begin()) - 1);
}

}
