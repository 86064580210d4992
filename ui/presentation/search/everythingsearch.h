#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/commands/commandregistry.h"
#include "ui/presentation/search/searchrecents.h"
#include "ui/presentation/search/searchscope.h"

#include <QObject>

namespace xunzhen::presentation {

/// The one search: firms, papers, check items, articles, commands, grouped, the group of the best hit first; what was gone
/// to lately while nothing is typed. The store is read off the window's thread, firms on their own so that they answer first;
/// until an answer has come, what was found before stays. Lives in the window's thread.
class EverythingSearch : public QObject
{
    Q_OBJECT

public:
    EverythingSearch(services::Services &services, Background &background, Navigator &navigator, const CommandRegistry &commands,
                     QObject *parent = nullptr);

    void search(const QString &typed);
    const QString &typed() const { return m_typed; }
    /// Among what is searched, unless the first character says otherwise.
    void setScope(SearchScope scope);
    void narrow(int by); ///< to the next scope, round and round
    SearchScope scope() const { return m_wish.scope; }
    void reset(); ///< nothing is typed, everything is searched

    SearchRowList &rows() { return m_rows; }
    int best() const { return m_rows.step(-1, 1); }
    /// Something is still being looked for.
    bool isWaiting() const { return m_firmsAsked || m_othersAsked; }
    /// What to say instead of rows; empty while there are any.
    QString sentence() const;

    /// Goes where the row leads, or does what it says; false for a heading.
    bool go(int row);
    /// Starts a visit with the row's firm; false when it has none.
    bool startVisit(int row);

Q_SIGNALS:
    void changed();

private:
    /// What is found but for firms and commands.
    struct Others
    {
        std::vector<services::PaperFound> papers;
        std::vector<domain::ItemHit> items;
        std::vector<services::LawHit> articles;
    };
    using Group = std::vector<SearchRow>;

    bool wants(SearchScope scope) const;
    int limit(int amongAll) const;
    void ask();
    void askFirms();
    void askOthers();
    void fill();
    std::vector<SearchRow> grouped() const;
    SearchScope firstGroup() const;
    Group group(SearchScope scope) const;
    template<typename Found>
    Group rowsOf(const std::vector<Found> &found) const;

    services::Services &m_services;
    Background &m_background;
    Navigator &m_navigator;
    const CommandRegistry &m_commands;
    SearchRecents m_recents;
    std::shared_ptr<services::ItemShelf> m_shelf = std::make_shared<services::ItemShelf>();
    QString m_typed;
    SearchScope m_chosen = SearchScope::Everything;
    SearchWish m_wish;
    services::EnterpriseHits m_firms;
    Others m_others;
    Commands m_found;
    SearchRowList m_rows;
    bool m_firmsAsked = false, m_othersAsked = false;
    Question m_firmsQuestion, m_othersQuestion; ///< last: their end drops the answers
};

}
