#pragma once

#include "models/domain/enterprise/firmgrade.h"
#include "models/domain/ids.h"

#include <QStringList>

#include <map>

namespace xunzhen::domain {

/// What the list of firms is filtered and ordered by, of one firm.
struct FirmFacts
{
    EnterpriseId id;
    QString name, town, tradeCode, tradeName;
    bool positiveList = false;
    QStringList domains;   ///< of its visits, without those taken out
    FirmStanding standing;
    bool operator==(const FirmFacts &) const = default;
};

enum class FirmFacet { Domain, Town, Trade, Grade, List, LastVisit, Open };
inline constexpr int kFirmFacets = 7;
QString firmFacetCode(FirmFacet facet); ///< "domain", "town", "trade", "grade", "list", "last-visit", "open"
std::optional<FirmFacet> firmFacetFromCode(const QString &code);

/// Values of the facets that are not the firms' own words.
struct FirmValue
{
    static QString positive() { return QStringLiteral("positive"); }
    static QString notOnList() { return QStringLiteral("other"); }
    static QString never() { return QStringLiteral("never"); }
    static QString within30() { return QStringLiteral("30"); }
    static QString within90() { return QStringLiteral("90"); }
    static QString within365() { return QStringLiteral("365"); }
    static QString older() { return QStringLiteral("older"); }
    static QString nothingOpen() { return QStringLiteral("none"); }
    static QString open() { return QStringLiteral("open"); }
    static QString overdue() { return QStringLiteral("overdue"); }
};

/// The division of GB/T 4754 a firm's code belongs to, with its letter: "C33" of "C3311" or "3311"; the words of a firm
/// without a code.
QString tradeDivision(const QString &code, const QString &words);

/// Which firms are wanted: those that have one of the chosen values in each facet that has any. An empty value stands for
/// firms of which it is not known.
struct FirmFilter
{
    std::map<FirmFacet, QStringList> chosen; ///< never an empty list

    bool isEmpty() const { return chosen.empty(); }
    bool has(FirmFacet facet, const QString &value) const;
    void toggle(FirmFacet facet, const QString &value);
    bool operator==(const FirmFilter &) const = default;
};

enum class FirmOrder { Match, Name, LastVisit, Grade, OpenItems, Town, Trade };
inline constexpr int kFirmOrders = 7;
QString firmOrderCode(FirmOrder order); ///< "match", "name", "last-visit", "grade", "open", "town", "trade"
std::optional<FirmOrder> firmOrderFromCode(const QString &code);

}
