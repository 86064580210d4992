#pragma once

#include "models/domain/checklist/listsearch.h"
#include "models/domain/visit/repin.h"
#include "models/services/services.h"

#include <QObject>

namespace xunzhen::presentation {

/// One checklist on offer at 挂号.
struct ChecklistOffer
{
    domain::ListChoice list;
    QString title, scope;
    QString secondLine;  ///< its topics; while one searches its domain and what was found
    int items = 0;
    bool fits = true;    ///< its trades fit the firm
    bool chosen = false;
};

/// Offers under one heading: a domain, or what a search has found.
struct OfferGroup
{
    QString title;
    std::vector<ChecklistOffer> offers;
};

/// Which lists are on offer for a firm, and which are chosen: the current packs' lists by domain, the own bureau's first, in
/// each those that fit the firm's trade before the others; or, while one searches, whatever fits the words.
class ChecklistOffers : public QObject
{
    Q_OBJECT

public:
    explicit ChecklistOffers(services::Services &services, QObject *parent = nullptr);

    /// Nothing chosen, nothing searched for.
    void reset();
    void setFirm(const domain::Enterprise &firm);
    /// What the visit asks already: those lists are not on offer, and those questions are not counted.
    void setAsked(const std::vector<domain::PinnedItem> &items);
    void search(const QString &text);
    void setShowAll(bool all);
    void choose(const domain::ListChoice &list, bool chosen);

    const std::vector<OfferGroup> &groups() const { return m_groups; }
    bool isSearching() const { return !m_search.isEmpty(); }
    bool isShowingAll() const { return m_all; }
    /// How many lists of other trades are not shown.
    int hidden() const { return m_hidden; }
    bool hasPacks() const { return !m_packs.empty(); }
    /// A firm is chosen, but nobody knows its trade: then all lists are on offer.
    bool lacksTrade() const { return !m_firm.id.isNull() && m_firm.tradeCode.trimmed().isEmpty(); }

    const std::vector<domain::ListChoice> &choices() const { return m_choices; }
    std::vector<ChecklistOffer> chosen() const;
    /// Questions of the chosen lists, each counted once.
    int questions() const { return m_questions; }
    /// Why the chosen lists cannot go together; empty = they can.
    QString obstacle() const { return m_obstacle; }

Q_SIGNALS:
    void offersChanged();
    void choicesChanged();

private:
    void reload();
    void regroup();
    void addDomainGroup(const domain::Pack &pack);
    void addFound();
    bool isAsked(const domain::ListChoice &list) const;
    void count();
    ChecklistOffer offer(const domain::Pack &pack, const domain::Checklist &list) const;
    const domain::Pack *pack(const QString &code) const;
    QString groupTitle(const domain::Pack &pack) const;
    QString titleOf(const QString &packCode) const;

    services::Services &m_services;
    std::vector<std::shared_ptr<const domain::Pack>> m_packs; ///< the own bureau's first
    domain::ListIndex m_index;
    domain::Enterprise m_firm;
    std::vector<domain::PinnedItem> m_asked;
    std::vector<domain::ListChoice> m_askedLists;
    QString m_search;
    bool m_all = false;
    std::vector<OfferGroup> m_groups;
    int m_hidden = 0, m_questions = 0;
    std::vector<domain::ListChoice> m_choices;
    QString m_obstacle;
};

}
