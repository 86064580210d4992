#include "models/domain/visit/filecheck.h"

#include "models/base/chinatime.h"
#include "models/domain/visit/filecheckparts.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

void checkMember(const std::optional<Inspector> &inspector, const QString &missing, const QString &unqualified,
                 bool needed, QDate day, GapList &gaps)
{
    if (!inspector) {
        gaps.add(needed, missing);
        return;
    }
    const Qualification qualification = qualificationOn(*inspector, day);
    if (qualification != Qualification::Qualified)
        gaps.add(needed, unqualified, {}, {inspector->name, qualificationCode(qualification)});
}

}

QDate visitDay(const VisitRecord &record, QDate today)
{
    return record.visit.openedAt.isValid() ? base::chinaDay(record.visit.openedAt) : today;
}

void checkTeam(const VisitRecord &record, const std::optional<Inspector> &lead, const std::optional<Inspector> &second,
               QDate today, std::vector<Gap> &all)
{
    GapList gaps(Step::Register, all);
    // 行政处罚法 art. 42 asks for two at an enforcement check; a service visit may do with one who says why.
    const bool needed = record.visit.kind == VisitKind::Check;
    const QDate day = visitDay(record, today);
    checkMember(lead, QStringLiteral("lead-inspector-missing"), QStringLiteral("lead-unqualified"), needed, day, gaps);
    checkMember(second, QStringLiteral("second-inspector-missing"), QStringLiteral("second-unqualified"), needed, day,
                gaps);
    if (lead && second && lead->id == second->id)
        gaps.block(QStringLiteral("same-inspector"), {}, {lead->name});
    if (record.visit.companion.trimmed().isEmpty())
        gaps.remark(QStringLiteral("companion-missing"));
    if (day > today)
        gaps.block(QStringLiteral("opened-in-future"), {}, {day.toString(Qt::ISODate)});
}

std::vector<Gap> fileCheck(const VisitRecord &record, const std::optional<Inspector> &lead,
                           const std::optional<Inspector> &second, QDate today)
{
    std::vector<Gap> gaps;
    checkTeam(record, lead, second, today, gaps);
    checkAnswers(record, gaps);
    checkFindings(record, gaps);
    checkPlan(record, today, gaps);
    checkSignatures(record, lead, second, gaps);
    return gaps;
}

bool canIssue(const std::vector<Gap> &gaps)
{
    return std::none_of(gaps.begin(), gaps.end(), [](const Gap &gap) { return gap.blocks; });
}

}
