#pragma once

#include "models/domain/checklist/pack.h"

#include <QDate>
#include <QString>

#include <optional>

namespace xunzhen::domain {

/// 评级: how a firm stands, the gravest last. Derived each time, never stored.
enum class FirmGrade { Unvisited, Good, Watch, Risk, Major };
inline constexpr int kFirmGrades = 5;
QString firmGradeCode(FirmGrade grade); ///< "unvisited", "good", "watch", "risk", "major"
std::optional<FirmGrade> firmGradeFromCode(const QString &code);

/// Scores below are remarkable; see progress.h for what a score is.
inline constexpr int kGoodScore = 80, kPoorScore = 60;

/// What the grade is derived from.
struct FirmStanding
{
    QDate lastVisit;               ///< of those issued; invalid = none
    int open = 0;                  ///< items of remediation that are not closed
    QDate firstDue;                ///< of those, the earliest day; invalid = none has one
    std::optional<Grade> worstOpen; ///< gravest finding behind an open item
    std::optional<int> score;      ///< of the last issued visit that has one
    bool operator==(const FirmStanding &) const = default;
};

bool isOverdue(const FirmStanding &standing, QDate today);

/// Major: an open item of a major hazard. Risk: an item overdue, or a last score below kPoorScore. Watch: anything open, or a
/// last score below kGoodScore. Good: a visit was issued, and none of these. Unvisited: none yet and nothing open.
FirmGrade firmGrade(const FirmStanding &standing, QDate today);

}
