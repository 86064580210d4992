#pragma once

#include "models/domain/visit/visit.h"

namespace xunzhen::domain {

struct Counts
{
    int total = 0, compliant = 0, atRisk = 0, notApplicable = 0, unanswered = 0;
    int answered() const { return total - unanswered; }
    bool operator==(const Counts &) const = default;
    Counts &operator+=(const Counts &other);
};

struct SectionProgress
{
    QString checklistCode, section;
    int firstOrdinal = 0;
    Counts counts;
};

Counts countAnswers(const VisitRecord &record);
std::vector<SectionProgress> progressBySection(const VisitRecord &record);
/// Ordinal of the next unanswered (or at-risk) item after `from`, wrapping round once; nullopt = there is none.
std::optional<int> nextUnanswered(const VisitRecord &record, int from);
std::optional<int> nextAtRisk(const VisitRecord &record, int from);
/// Whether the value breaks the item's limit; nullopt when there is no measure, limit or value.
std::optional<bool> exceedsLimit(const CheckItem &item, std::optional<double> measured);
/// 0 to 100: share of compliant among the applicable answers, weighted by grade (minor 1, general 2, major 5);
/// nullopt when nothing applicable was answered.
std::optional<int> score(const VisitRecord &record);

}
