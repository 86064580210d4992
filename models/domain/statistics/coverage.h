#pragma once

#include "models/domain/checklist/pack.h"
#include "models/domain/statistics/statistics.h"

#include <map>

namespace xunzhen::domain {

/// One check item as the visits of a period met it.
struct AskedItem
{
    QString packCode, listCode, listTitle, itemCode;
    int answered = 0, atRisk = 0;
    bool operator==(const AskedItem &) const = default;
};

struct AskedItems
{
    std::vector<AskedItem> items;     ///< those that were in a visit, whether or not they were answered
    std::map<QString, int> visits;    ///< by listKey()
    int allVisits = 0;                ///< with any list
};

/// Names a list among those of all packs.
QString listKey(const QString &packCode, const QString &listCode);

/// The items of the lists in use together with those that were asked, list by list.
class Coverage
{
public:
    /// `packs`: those in use, as far as they are counted.
    Coverage(const std::vector<const Pack *> &packs, const AskedItems &asked);

    FigureTable table() const;
    /// Items of the list, or of all without a key, those never asked first.
    StatisticsEntries entries(const std::optional<QString> &key, int limit) const;

private:
    struct Item
    {
        QString code, question;
        int answered = 0, atRisk = 0;
    };
    struct List
    {
        QString packCode, title;
        int visits = 0;
        std::map<QString, Item> items; ///< by code
    };
    static FigureValues valuesOf(const List &list);
    static QString stateOf(const Item &item);
    void addPack(const Pack &pack);

    std::map<QString, List> m_lists; ///< by listKey()
    int m_visits = 0;
};

}
