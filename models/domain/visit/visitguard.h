#pragma once

#include "models/domain/enterprise/enterprise.h"
#include "models/domain/person/inspector.h"
#include "models/domain/visit/visit.h"

#include <vector>

namespace xunzhen::domain {

/// An earlier or open visit to the same firm, as the guard sees it.
struct PastVisit
{
    VisitId id;
    QString bureau;
    VisitKind kind = VisitKind::Check;
    VisitState state = VisitState::Issued;
    QDate on;
};

/// 入企预检 warning. `stops` means that the visit cannot be opened at all; else it may be passed with a reason.
struct GuardNote
{
    QString code;          ///< "second-inspector-missing", "credential-expired", "visited-recently", "frequency-reached", "positive-list", "visit-open"…
    bool stops = false;
    QStringList arguments; ///< what the sentence quotes
    bool operator==(const GuardNote &) const = default;
};

/// How often is too often. Set by the bureau; the defaults are a sample (示例), not a rule of law.
struct FrequencyRule
{
    int checksPerYear = 2;      ///< enforcement checks of one bureau at one firm in a calendar year
    int quietDays = 30;         ///< any bureau's visit within so many days is worth a word
};

/// The check before a visit (A12, B29, B45–B47). Rules: two qualified inspectors (行政处罚法 art. 42), the two are different
/// people, positive list, frequency, an open visit of the same bureau, other bureaus' recent visits.
std::vector<GuardNote> visitGuard(const Enterprise &enterprise, VisitKind kind, const QString &bureau,
                                  const std::optional<Inspector> &lead, const std::optional<Inspector> &second,
                                  const std::vector<PastVisit> &past, QDate today, const FrequencyRule &rule = {});
/// What of it is about who goes: two different inspectors, both qualified on that day.
std::vector<GuardNote> teamNotes(VisitKind kind, const std::optional<Inspector> &lead, const std::optional<Inspector> &second, QDate day);

bool stops(const std::vector<GuardNote> &notes);
bool needsReason(const std::vector<GuardNote> &notes);

}
