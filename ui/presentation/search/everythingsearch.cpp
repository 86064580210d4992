#include "ui/presentation/search/everythingsearch.h"

#include "models/services/searchservice.h"

#include <algorithm>

namespace xunzhen::presentation {

namespace {

using Scope = SearchScope;
constexpr int kAlone = 60; ///< rows of a kind that is searched alone
constexpr int kFirms = 6, kPapers = 4, kItems = 4, kArticles = 4, kCommands = 4;

bool startsWithTyped(const Commands &commands, const QString &typed)
{
    return !commands.empty() && commands.front().words.startsWith(typed, Qt::CaseInsensitive);
}

/// A law, or an article by its number; not merely words of one.
bool namesLaw(const services::LawHit &hit, const QString &typed)
{
    return hit.article.isEmpty() || typed.contains(u'第') || std::ranges::any_of(typed, [](QChar c) { return c.isDigit(); });
}

}

EverythingSearch::EverythingSearch(services::Services &services, Background &background, Navigator &navigator, const CommandRegistry &commands,
                                   QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_navigator(navigator), m_commands(commands), m_recents(services.settings())
{
}

void EverythingSearch::search(const QString &typed)
{
    m_typed = typed;
    m_wish = SearchWish::of(typed, m_chosen);
    ask();
}

void EverythingSearch::setScope(SearchScope scope)
{
    m_chosen = scope;
    search(m_typed);
}

void EverythingSearch::narrow(int by) { setScope(Scope((int(m_chosen) + by + kSearchScopes) % kSearchScopes)); }

void EverythingSearch::reset()
{
    m_chosen = Scope::Everything;
    search({});
}

bool EverythingSearch::wants(SearchScope scope) const { return m_wish.scope == Scope::Everything || m_wish.scope == scope; }

int EverythingSearch::limit(int amongAll) const { return m_wish.scope == Scope::Everything ? amongAll : kAlone; }

void EverythingSearch::ask()
{
    const bool typed = !m_wish.text.isEmpty();
    m_firmsQuestion.drop();
    m_othersQuestion.drop();
    m_firmsAsked = typed && wants(Scope::Firms);
    m_othersAsked = typed && (wants(Scope::Papers) || wants(Scope::Items) || wants(Scope::Articles));
    if (!m_firmsAsked)
        m_firms = {};
    if (!m_othersAsked)
        m_others = {};
    m_found = wants(Scope::Commands) && (typed || m_wish.scope == Scope::Commands) ? m_commands.find(m_wish.text) : Commands();
    const bool asksFirms = m_firmsAsked, asksOthers = m_othersAsked; // an answer may come at once
    if (!asksFirms && !asksOthers)
        fill();
    if (asksFirms)
        askFirms();
    if (asksOthers)
        askOthers();
}

void EverythingSearch::askFirms()
{
    m_background.ask<services::EnterpriseHits>(
        m_firmsQuestion, this,
        [text = m_wish.text, most = limit(kFirms)](services::Services &services, const base::Work &) {
            return services.search().firms(text, most);
        },
        [this](const base::Outcome<services::EnterpriseHits> &found) {
            m_firmsAsked = false;
            m_firms = found ? *found : services::EnterpriseHits();
            fill();
        });
}

void EverythingSearch::askOthers()
{
    const QString text = m_wish.text;
    const int papers = wants(Scope::Papers) ? limit(kPapers) : 0, items = wants(Scope::Items) ? limit(kItems) : 0,
              articles = wants(Scope::Articles) ? limit(kArticles) : 0;
    m_background.ask<Others>(
        m_othersQuestion, this,
        [=, shelf = m_shelf](services::Services &services, const base::Work &) {
            Others found;
            if (papers > 0)
                found.papers = services.search().papers(text, papers);
            if (items > 0)
                found.items = services.search().items(text, items, *shelf);
            if (articles > 0)
                found.articles = services.search().articles(text, articles);
            return found;
        },
        [this](const base::Outcome<Others> &found) {
            m_othersAsked = false;
            m_others = found ? *found : Others();
            fill();
        });
}

void EverythingSearch::fill()
{
    const bool showsRecents = m_wish.text.isEmpty() && m_wish.scope != Scope::Commands;
    std::vector<SearchRow> rows = showsRecents ? m_recents.rows() : grouped();
    if (showsRecents && !rows.empty())
        rows.insert(rows.begin(), SearchRow::heading(tr("Lately")));
    if (rows.empty() && isWaiting())
        return;
    m_rows.show(std::move(rows));
    Q_EMIT changed();
}

SearchScope EverythingSearch::firstGroup() const
{
    const auto &papers = m_others.papers;
    const auto &items = m_others.items;
    const bool isNumber = !papers.empty() && papers.front().number.contains(m_wish.text, Qt::CaseInsensitive);
    const bool isCode = !items.empty() && items.front().entry.startsWith(m_wish.text, Qt::CaseInsensitive);
    const bool isCitation = !m_others.articles.empty() && m_firms.rows.empty() && namesLaw(m_others.articles.front(), m_wish.text);
    if (startsWithTyped(m_found, m_wish.text))
        return Scope::Commands;
    return isNumber ? Scope::Papers : isCode ? Scope::Items : isCitation ? Scope::Articles : Scope::Firms;
}

template<typename Found>
EverythingSearch::Group EverythingSearch::rowsOf(const std::vector<Found> &found) const
{
    Group rows;
    for (const Found &one : found)
        rows.push_back(SearchRows::of(one));
    return rows;
}

EverythingSearch::Group EverythingSearch::group(SearchScope scope) const
{
    switch (scope) {
    case Scope::Firms: return rowsOf(m_firms.rows);
    case Scope::Papers: return rowsOf(m_others.papers);
    case Scope::Items: return rowsOf(m_others.items);
    case Scope::Articles: return rowsOf(m_others.articles);
    case Scope::Commands: {
        Group rows = rowsOf(m_found);
        rows.resize(std::min(rows.size(), size_t(limit(kCommands))));
        return rows;
    }
    case Scope::Everything: break;
    }
    return {};
}

std::vector<SearchRow> EverythingSearch::grouped() const
{
    std::vector<Scope> order{Scope::Firms, Scope::Papers, Scope::Items, Scope::Articles, Scope::Commands};
    std::stable_partition(order.begin(), order.end(), [first = firstGroup()](Scope scope) { return scope == first; });
    std::vector<SearchRow> rows;
    for (const Scope scope : order) {
        const Group found = group(scope);
        if (found.empty())
            continue;
        const QString word = SearchScopeWords::of(scope);
        const bool counted = scope == Scope::Firms && m_firms.total > int(found.size());
        rows.push_back(SearchRow::heading(counted ? tr("%1 · %n found", nullptr, m_firms.total).arg(word) : word));
        rows.insert(rows.end(), found.begin(), found.end());
    }
    return rows;
}

QString EverythingSearch::sentence() const
{
    if (best() >= 0 || isWaiting())
        return {};
    if (m_wish.text.isEmpty() && m_wish.scope != Scope::Commands)
        return tr("Type a part of a name, its initials, a number, a code, or words of a law.");
    if (m_wish.scope == Scope::Everything)
        return tr("Nothing fits “%1”. A part of a name, its initials, a number, a code or words of a law are enough.").arg(m_wish.text);
    return tr("Nothing among “%1” fits “%2”. Tab looks elsewhere.").arg(SearchScopeWords::of(m_wish.scope), m_wish.text);
}

bool EverythingSearch::go(int row)
{
    const SearchRow *found = m_rows.at(row);
    if (!found)
        return false;
    const SearchRow chosen = *found; // where one goes may search anew
    m_recents.add(chosen);
    if (chosen.command.isEmpty())
        m_navigator.go(chosen.place);
    else
        m_commands.run(chosen.command);
    return true;
}

bool EverythingSearch::startVisit(int row)
{
    const SearchRow *found = m_rows.at(row);
    if (!found || found->firm.isNull())
        return false;
    const SearchRow chosen = *found;
    m_recents.add(chosen);
    m_navigator.startVisit(chosen.firm);
    return true;
}

}
