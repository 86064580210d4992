#include "models/domain/visit/progress.h"

#include <QHash>

#include <cmath>

namespace xunzhen::domain {

namespace {

QHash<QString, Verdict> verdicts(const VisitRecord &record)
{
    QHash<QString, Verdict> byItem;
    for (const Answer &answer : record.answers)
        byItem.insert(answer.itemCode, answer.verdict);
    return byItem;
}

void count(Counts &counts, Verdict verdict)
{
    ++counts.total;
    switch (verdict) {
    case Verdict::Compliant: ++counts.compliant; break;
    case Verdict::AtRisk: ++counts.atRisk; break;
    case Verdict::NotApplicable: ++counts.notApplicable; break;
    case Verdict::Unanswered: ++counts.unanswered; break;
    }
}

/// First the items after `from`, then those up to and including it.
std::optional<int> nextWith(const VisitRecord &record, int from, Verdict wanted)
{
    const auto byItem = verdicts(record);
    std::optional<int> wrapped;
    for (const PinnedItem &pinned : record.items) {
        if (byItem.value(pinned.item.code, Verdict::Unanswered) != wanted)
            continue;
        if (pinned.ordinal > from)
            return pinned.ordinal;
        if (!wrapped)
            wrapped = pinned.ordinal;
    }
    return wrapped;
}

int weight(Grade grade)
{
    switch (grade) {
    case Grade::Minor: return 1;
    case Grade::General: return 2;
    case Grade::Major: return 5;
    }
    return 2;
}

}

Counts &Counts::operator+=(const Counts &other)
{
    total += other.total;
    compliant += other.compliant;
    atRisk += other.atRisk;
    notApplicable += other.notApplicable;
    unanswered += other.unanswered;
    return *this;
}

Counts countAnswers(const VisitRecord &record)
{
    const auto byItem = verdicts(record);
    Counts counts;
    for (const PinnedItem &pinned : record.items)
        count(counts, byItem.value(pinned.item.code, Verdict::Unanswered));
    return counts;
}

std::vector<SectionProgress> progressBySection(const VisitRecord &record)
{
    const auto byItem = verdicts(record);
    std::vector<SectionProgress> sections;
    for (const PinnedItem &pinned : record.items) {
        const bool same = !sections.empty() && sections.back().checklistCode == pinned.checklistCode
                          && sections.back().section == pinned.section;
        if (!same)
            sections.push_back({pinned.checklistCode, pinned.section, pinned.ordinal, {}});
        count(sections.back().counts, byItem.value(pinned.item.code, Verdict::Unanswered));
    }
    return sections;
}

std::optional<int> nextUnanswered(const VisitRecord &record, int from)
{
    return nextWith(record, from, Verdict::Unanswered);
}

std::optional<int> nextAtRisk(const VisitRecord &record, int from)
{
    return nextWith(record, from, Verdict::AtRisk);
}

std::optional<bool> exceedsLimit(const CheckItem &item, std::optional<double> measured)
{
    if (!item.measure || !measured || !(item.measure->min || item.measure->max))
        return std::nullopt;
    return (item.measure->min && *measured < *item.measure->min) || (item.measure->max && *measured > *item.measure->max);
}

std::optional<int> score(const VisitRecord &record)
{
    const auto byItem = verdicts(record);
    int applicable = 0, compliant = 0;
    for (const PinnedItem &pinned : record.items) {
        const Verdict verdict = byItem.value(pinned.item.code, Verdict::Unanswered);
        if (verdict != Verdict::Compliant && verdict != Verdict::AtRisk)
            continue;
        applicable += weight(pinned.item.grade);
        compliant += verdict == Verdict::Compliant ? weight(pinned.item.grade) : 0;
    }
    return applicable ? std::optional(int(std::lround(100.0 * compliant / applicable))) : std::nullopt;
}

}
