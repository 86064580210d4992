#include "models/domain/enterprise/firmgrade.h"

#include "models/domain/codetable.h"
#include "models/domain/enterprise/graderule.h"

namespace xunzhen::domain {

namespace {
constexpr CodeTable<FirmGrade, kFirmGrades> kCodes{{{{FirmGrade::Unvisited, "unvisited"},
                                                    {FirmGrade::Good, "good"},
                                                    {FirmGrade::Watch, "watch"},
                                                    {FirmGrade::Risk, "risk"},
                                                    {FirmGrade::Major, "major"}}}};
}

QString firmGradeCode(FirmGrade grade) { return kCodes.code(grade); }
std::optional<FirmGrade> firmGradeFromCode(const QString &code) { return kCodes.value(code); }

bool isOverdue(const FirmStanding &standing, QDate today)
{
    return standing.firstDue.isValid() && standing.firstDue < today;
}

FirmGrade firmGrade(const FirmStanding &standing, QDate today)
{
    return gradeOf(standing.worstOpen == Grade::Major, isOverdue(standing, today), standing.open > 0, standing.score.value_or(-1),
                   standing.lastVisit.isValid());
}

}
