#include "models/domain/enterprise/firmpass.h"

#include <algorithm>
#include <bit>

namespace xunzhen::domain {

namespace {

constexpr FirmFacet kAll[] = {FirmFacet::Domain, FirmFacet::Town,      FirmFacet::Trade, FirmFacet::Grade,
                              FirmFacet::List,   FirmFacet::LastVisit, FirmFacet::Open};

QStringList grades()
{
    QStringList codes;
    for (int grade = 0; grade < kFirmGrades; ++grade)
        codes << firmGradeCode(FirmGrade(grade));
    return codes;
}

}

FirmPass::FirmPass(const FirmFilter &filter, const Words &words, QDate today)
    : m_today(qint32(today.toJulianDay())), m_noDomain(quint32(words.domains.size()))
{
    build(FirmFacet::Domain, filter, words.domains + QStringList{QString()});
    build(FirmFacet::Town, filter, words.towns);
    build(FirmFacet::Trade, filter, words.trades);
    build(FirmFacet::Grade, filter, grades());
    build(FirmFacet::List, filter, {FirmValue::positive(), FirmValue::notOnList()});
    build(FirmFacet::LastVisit, filter,
          {FirmValue::never(), FirmValue::within30(), FirmValue::within90(), FirmValue::within365(), FirmValue::older()});
    build(FirmFacet::Open, filter, {FirmValue::nothingOpen(), FirmValue::open(), FirmValue::overdue()});
}

void FirmPass::build(FirmFacet facet, const FirmFilter &filter, QStringList values)
{
    Gate &made = gate(facet);
    made.values = std::move(values);
    made.wanted.assign(size_t(made.values.size()), 0);
    made.met.assign(size_t(made.values.size()), 0);
    const auto chosen = filter.chosen.find(facet);
    if (chosen == filter.chosen.end())
        return;
    made.open = false;
    made.chosen = chosen->second;
    for (const QString &value : made.chosen)
        if (const auto at = made.values.indexOf(value); at >= 0)
            made.wanted[size_t(at)] = 1;
}

template<typename Each>
void FirmPass::forEach(FirmFacet facet, const Firm &firm, Each &&each) const
{
    switch (facet) {
    case FirmFacet::Domain:
        for (quint32 left = firm.domains; left; left &= left - 1)
            each(quint32(std::countr_zero(left)));
        if (!firm.domains)
            each(m_noDomain);
        break;
    case FirmFacet::Town: each(firm.town); break;
    case FirmFacet::Trade: each(firm.trade); break;
    case FirmFacet::Grade: each(quint32(firm.grade)); break;
    case FirmFacet::List: each(firm.positive ? 0u : 1u); break;
    case FirmFacet::LastVisit: {
        const qint32 days = m_today - firm.lastVisit;
        if (!firm.lastVisit)
            return each(0u);
        if (days > 365)
            return each(4u);
        for (const auto &[most, number] : {std::pair(30, 1u), std::pair(90, 2u), std::pair(365, 3u)})
            if (days <= most)
                each(number);
        break;
    }
    case FirmFacet::Open:
        each(firm.isOpen ? 1u : 0u);
        if (firm.firstDue && firm.firstDue < m_today)
            each(2u);
        break;
    }
}

bool FirmPass::fits(FirmFacet facet, const Firm &firm) const
{
    const Gate &one = gate(facet);
    bool found = one.open;
    if (!found)
        forEach(facet, firm, [&](quint32 number) { found = found || one.wanted[number]; });
    return found;
}

void FirmPass::count(FirmFacet facet, const Firm &firm)
{
    Gate &one = gate(facet);
    forEach(facet, firm, [&](quint32 number) { ++one.met[number]; });
}

bool FirmPass::take(const Firm &firm)
{
    int misses = 0;
    FirmFacet missed = FirmFacet::Domain;
    for (const FirmFacet facet : kAll) {
        if (fits(facet, firm))
            continue;
        if (++misses > 1)
            return false;
        missed = facet;
    }
    if (misses == 1) {
        count(missed, firm);
        return false;
    }
    for (const FirmFacet facet : kAll)
        count(facet, firm);
    return true;
}

std::array<std::vector<FacetCount>, kFirmFacets> FirmPass::counts() const
{
    std::array<std::vector<FacetCount>, kFirmFacets> all;
    for (const FirmFacet facet : kAll) {
        const Gate &one = gate(facet);
        std::vector<FacetCount> &counts = all[size_t(facet)];
        for (qsizetype i = 0; i < one.values.size(); ++i)
            if (one.met[size_t(i)] > 0 || one.chosen.contains(one.values[i]))
                counts.push_back({one.values[i], one.met[size_t(i)]});
        for (const QString &value : one.chosen)
            if (!one.values.contains(value))
                counts.push_back({value, 0});
        const bool ownOrder = facet == FirmFacet::Domain || facet == FirmFacet::Town || facet == FirmFacet::Trade;
        if (ownOrder)
            std::stable_sort(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
    }
    return all;
}

}
