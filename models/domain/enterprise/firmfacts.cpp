#include "models/domain/enterprise/firmfacts.h"

#include "models/domain/codetable.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr CodeTable<FirmFacet, kFirmFacets> kFacets{{{{FirmFacet::Domain, "domain"},
                                                      {FirmFacet::Town, "town"},
                                                      {FirmFacet::Trade, "trade"},
                                                      {FirmFacet::Grade, "grade"},
                                                      {FirmFacet::List, "list"},
                                                      {FirmFacet::LastVisit, "last-visit"},
                                                      {FirmFacet::Open, "open"}}}};

constexpr CodeTable<FirmOrder, kFirmOrders> kOrders{{{{FirmOrder::Match, "match"},
                                                      {FirmOrder::Name, "name"},
                                                      {FirmOrder::LastVisit, "last-visit"},
                                                      {FirmOrder::Grade, "grade"},
                                                      {FirmOrder::OpenItems, "open"},
                                                      {FirmOrder::Town, "town"},
                                                      {FirmOrder::Trade, "trade"}}}};

/// GB/T 4754-2017: the last division of each section.
constexpr std::pair<int, char> kSections[] = {{5, 'A'},  {12, 'B'}, {43, 'C'}, {46, 'D'}, {50, 'E'}, {52, 'F'}, {60, 'G'},
                                              {62, 'H'}, {65, 'I'}, {69, 'J'}, {70, 'K'}, {72, 'L'}, {75, 'M'}, {79, 'N'},
                                              {82, 'O'}, {83, 'P'}, {85, 'Q'}, {90, 'R'}, {96, 'S'}, {97, 'T'}};

}

QString firmFacetCode(FirmFacet facet) { return kFacets.code(facet); }
std::optional<FirmFacet> firmFacetFromCode(const QString &code) { return kFacets.value(code); }
QString firmOrderCode(FirmOrder order) { return kOrders.code(order); }
std::optional<FirmOrder> firmOrderFromCode(const QString &code) { return kOrders.value(code); }

QString tradeDivision(const QString &code, const QString &words)
{
    const QString tidy = code.trimmed();
    const bool lettered = !tidy.isEmpty() && tidy.front().isLetter();
    const QString digits = tidy.mid(lettered ? 1 : 0).left(2);
    bool isNumber = false;
    const int division = digits.toInt(&isNumber);
    if (digits.size() < 2 || !isNumber)
        return tidy.isEmpty() ? words.simplified() : tidy.toUpper();
    const auto section = std::find_if(std::begin(kSections), std::end(kSections), [&](const auto &one) { return division <= one.first; });
    return section == std::end(kSections) ? digits : QLatin1Char(section->second) + digits;
}

bool FirmFilter::has(FirmFacet facet, const QString &value) const
{
    const auto found = chosen.find(facet);
    return found != chosen.end() && found->second.contains(value);
}

void FirmFilter::toggle(FirmFacet facet, const QString &value)
{
    QStringList &values = chosen[facet];
    if (!values.removeOne(value))
        values << value;
    if (values.isEmpty())
        chosen.erase(facet);
}

}
