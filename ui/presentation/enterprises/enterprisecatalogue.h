#pragma once

#include "models/services/firmregister.h"
#include "ui/presentation/background.h"
#include "ui/presentation/whileseen.h"

#include <QAbstractListModel>

#include <list>
#include <unordered_map>

namespace xunzhen::presentation {

/// All enterprises that match a search and the filters beside it, however many: holds their ids and reads the words in blocks
/// as they are shown (the last few blocks are kept). Lives in the window's thread; searching, filtering and ordering happen
/// off it, and only the newest question is answered. Until then what was found last stays.
///
/// Follows changes: what they change is told once for all that changed at a time, and not while nobody looks.
class EnterpriseCatalogue : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kBlock = 64;
    static constexpr int kBlocksKept = 24;

    EnterpriseCatalogue(services::Services &services, Background &background, QObject *parent = nullptr);

    void search(const QString &text);
    void toggle(domain::FirmFacet facet, const QString &value);
    void clearFilter();
    /// The order it has already is turned round.
    void orderBy(domain::FirmOrder order);
    void setQuery(const services::FirmQuery &query);
    const services::FirmQuery &query() const { return m_query; }
    const QString &text() const { return m_query.text; }

    /// The list is to be seen from now on, or no longer: then changes wait, and so does another day.
    void resume();
    void pause() { m_changes.pause(); }

    domain::EnterpriseId idAt(int row) const;
    /// -1 when the search does not show it.
    int rowOf(const domain::EnterpriseId &id) const;
    int blocksHeld() const { return int(m_order.size()); }
    int typed() const { return m_list ? m_list->typed : 0; } ///< how many fit the text without the filters
    const std::vector<domain::FacetCount> &counts(domain::FirmFacet facet) const;
    const domain::FirmColumns *columns() const { return m_list ? m_list->columns.get() : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void searched(int total);
    void queryChanged(); ///< filter or order, before the answer is there
    void failed(const QString &sentence);

private:
    using Block = std::unordered_map<int, domain::Enterprise>;
    const domain::Enterprise *recordAt(int row) const;
    const Block &block(int number) const;
    Block read(int number) const;
    domain::FirmStanding standing(int row) const;
    QString state(int row) const;
    QString spoken(int row, const domain::Enterprise &firm) const;
    static QString secondLine(const domain::Enterprise &firm);
    void askAnew();
    void ask();
    void take(const std::shared_ptr<const services::FirmList> &list, bool isNew);
    void forgetRows();
    void warm();

    services::Services &m_services;
    Background &m_background;
    Question m_question;
    WhileSeen m_changes;
    services::FirmQuery m_query;
    bool m_isNew = false; ///< the user asked what is not answered yet
    QDate m_askedOn;
    std::shared_ptr<const services::FirmList> m_list;
    mutable std::list<std::pair<int, Block>> m_order; ///< latest used first
    mutable std::unordered_map<int, std::list<std::pair<int, Block>>::iterator> m_places;
};

}
