#include "models/domain/plan/plannedvisit.h"

namespace xunzhen::domain {

base::Problems planProblems(const PlannedVisit &planned, QDate today)
{
    base::Problems problems;
    if (planned.enterprise.isNull())
        problems.push_back({QStringLiteral("enterprise-missing"), QStringLiteral("enterprise"), {}});
    if (!planned.day.isValid())
        problems.push_back({QStringLiteral("day-missing"), QStringLiteral("day"), {}});
    else if (planned.day < today)
        problems.push_back({QStringLiteral("day-past"), QStringLiteral("day"), {planned.day.toString(Qt::ISODate)}});
    return problems;
}

bool isWhatWasPlanned(const PlannedVisit &planned, const Visit &visit, QDate day)
{
    return planned.isWaiting() && planned.bureau == visit.bureau && planned.kind == visit.kind && planned.day <= day;
}

}
