#include "models/domain/checklist/pack.h"

#include "models/domain/codetable.h"
#include "models/domain/search/folding.h"

#include <algorithm>
#include <numeric>

namespace xunzhen::domain {

namespace {

constexpr CodeTable<Grade, 3> kGrades{
    {{{Grade::Minor, "minor"}, {Grade::General, "general"}, {Grade::Major, "major"}}}};
constexpr CodeTable<LeniencyKind, 3> kLeniencyKinds{{{{LeniencyKind::NoPenalty, "no-penalty"},
                                                      {LeniencyKind::Mitigated, "mitigated"},
                                                      {LeniencyKind::NoCoercion, "no-coercion"}}}};

template<typename Entries>
auto byCode(const Entries &entries, const QString &code) -> decltype(entries.data())
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.code == code; });
    return found == entries.end() ? nullptr : &*found;
}

QString tidied(const QString &tradeCode)
{
    QString tidy;
    for (const QChar c : folded(tradeCode))
        if (c.isLetterOrNumber())
            tidy += c;
    return tidy;
}

QString digitsOf(const QString &tidy)
{
    return !tidy.isEmpty() && tidy.front().isLetter() ? tidy.mid(1) : tidy;
}

/// Offices write "C3311" or "3311": the digits alone are unambiguous in GB/T 4754. A firm that is known by its class only
/// ("C33") may be any of it.
bool fits(const QString &listPrefix, const QString &firmCode)
{
    const QString prefix = tidied(listPrefix), code = tidied(firmCode);
    if (prefix.isEmpty() || code.isEmpty())
        return prefix.isEmpty();
    const QString prefixDigits = digitsOf(prefix), digits = digitsOf(code);
    const bool bothLettered = prefix.front().isLetter() && code.front().isLetter();
    if (bothLettered && prefix.front() != code.front())
        return false;
    if (prefixDigits.isEmpty())
        return bothLettered;
    return digits.startsWith(prefixDigits) || (digits.size() >= 2 && prefixDigits.startsWith(digits));
}

}

QString gradeCode(Grade grade) { return kGrades.code(grade); }
std::optional<Grade> gradeFromCode(const QString &code) { return kGrades.value(code); }
QString leniencyKindCode(LeniencyKind kind) { return kLeniencyKinds.code(kind); }
std::optional<LeniencyKind> leniencyKindFromCode(const QString &code) { return kLeniencyKinds.value(code); }

int Checklist::itemCount() const
{
    return std::accumulate(sections.begin(), sections.end(), 0, [](int sum, const ChecklistSection &section) {
        return sum + int(std::count_if(section.items.begin(), section.items.end(),
                                       [](const CheckItem &item) { return !item.isRetired(); }));
    });
}

int Pack::itemCount() const
{
    return std::accumulate(checklists.begin(), checklists.end(), 0,
                           [](int sum, const Checklist &list) { return sum + list.itemCount(); });
}

const Checklist *Pack::checklist(const QString &wanted) const { return byCode(checklists, wanted); }
const Leniency *Pack::leniencyEntry(const QString &wanted) const { return byCode(leniency, wanted); }
const MajorHazard *Pack::hazard(const QString &wanted) const { return byCode(majorHazards, wanted); }
const Feature *Pack::feature(const QString &wanted) const { return byCode(features, wanted); }

std::vector<const Checklist *> checklistsFor(const Pack &pack, const QString &tradeCode)
{
    std::vector<const Checklist *> fitting;
    for (const Checklist &list : pack.checklists) {
        const bool everyTrade = list.trades.isEmpty();
        if (everyTrade || std::any_of(list.trades.begin(), list.trades.end(),
                                      [&](const QString &prefix) { return fits(prefix, tradeCode); }))
            fitting.push_back(&list);
    }
    return fitting;
}

}
