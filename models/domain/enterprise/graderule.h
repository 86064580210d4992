#pragma once

#include "models/domain/enterprise/firmgrade.h"

namespace xunzhen::domain {

/// The rule of firmGrade over what was told apart already, for a hundred thousand firms at a time. `score` -1 = none.
constexpr FirmGrade gradeOf(bool isMajorOpen, bool isOverdue, bool isOpen, int score, bool isVisited)
{
    const bool hasScore = score >= 0;
    if (isMajorOpen)
        return FirmGrade::Major;
    if (isOverdue || (hasScore && score < kPoorScore))
        return FirmGrade::Risk;
    if (isOpen || (hasScore && score < kGoodScore))
        return FirmGrade::Watch;
    return isVisited ? FirmGrade::Good : FirmGrade::Unvisited;
}

}
