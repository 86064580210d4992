#include "models/domain/visit/filecheckparts.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

bool blank(const QString &text) { return text.trimmed().isEmpty(); }

void checkGrade(const Finding &finding, GapList &gaps)
{
    const QStringList which{finding.title};
    if (finding.grade != Grade::Major)
        return;
    if (finding.majorHazard.isEmpty())
        gaps.remark(QStringLiteral("hazard-missing"), finding.itemCode, which);
    if (!finding.leniency.isEmpty())
        gaps.block(QStringLiteral("leniency-on-major"), finding.itemCode, which);
    if (finding.disposal == QLatin1String("service") && blank(finding.disposalReason))
        gaps.block(QStringLiteral("disposal-reason-missing"), finding.itemCode, which);
}

/// Where the question itself asks for proof, that is checked with its answer.
void checkPicture(const VisitRecord &record, const Finding &finding, GapList &gaps)
{
    const PinnedItem *pinned = record.itemFor(finding.itemCode);
    const QStringList asked = pinned ? pinned->item.evidence : QStringList();
    const bool isAsked = std::ranges::any_of(asked, [](const QString &kind) { return kind != QLatin1String("measurement"); });
    if (!isAsked && !hasEvidence(record, finding.itemCode))
        gaps.remark(QStringLiteral("finding-photo-missing"), finding.itemCode, {finding.title});
}

void checkFinding(const VisitRecord &record, const Finding &finding, GapList &gaps)
{
    const QStringList which{finding.title};
    const Answer *answer = record.answerFor(finding.itemCode);
    if (!answer || answer->verdict != Verdict::AtRisk)
        gaps.block(QStringLiteral("finding-without-risk"), finding.itemCode, which);
    if (blank(finding.fact))
        gaps.block(QStringLiteral("fact-missing"), finding.itemCode, which);
    if (finding.clauses.empty())
        gaps.block(QStringLiteral("clause-missing"), finding.itemCode, which);
    if (finding.disposal.isEmpty())
        gaps.remark(QStringLiteral("disposal-missing"), finding.itemCode, which);
    checkGrade(finding, gaps);
    checkPicture(record, finding, gaps);
}

const RemediationItem *planFor(const VisitRecord &record, const FindingId &finding)
{
    const auto found = std::find_if(record.plan.begin(), record.plan.end(), [&](const RemediationItem &item) {
        return item.finding == finding && item.state != RemediationState::Voided;
    });
    return found == record.plan.end() ? nullptr : &*found;
}

void checkDue(const RemediationItem &item, const Finding &finding, QDate day, GapList &gaps)
{
    if (!item.due.isValid())
        gaps.block(QStringLiteral("due-missing"), finding.itemCode, {finding.title});
    else if (item.due < day) // on the day itself: put right on the spot
        gaps.block(QStringLiteral("due-before-visit"), finding.itemCode,
                   {finding.title, item.due.toString(Qt::ISODate)});
}

void checkPlanItem(const RemediationItem &item, const Finding &finding, QDate day, GapList &gaps)
{
    const QStringList which{finding.title};
    if (blank(item.measure))
        gaps.block(QStringLiteral("plan-measure-missing"), finding.itemCode, which);
    if (blank(item.standard))
        gaps.block(QStringLiteral("plan-standard-missing"), finding.itemCode, which);
    if (blank(item.owner))
        gaps.block(QStringLiteral("plan-owner-missing"), finding.itemCode, which);
    if (finding.grade == Grade::Major && blank(item.emergency))
        gaps.remark(QStringLiteral("emergency-missing"), finding.itemCode, which);
    checkDue(item, finding, day, gaps);
}

}

void checkFindings(const VisitRecord &record, std::vector<Gap> &all)
{
    GapList gaps(Step::Diagnose, all);
    for (const PinnedItem &pinned : record.items) {
        const Answer *answer = record.answerFor(pinned.item.code);
        if (answer && answer->verdict == Verdict::AtRisk && !record.findingFor(pinned.item.code))
            gaps.block(QStringLiteral("finding-missing"), pinned.item.code, {pinned.item.question});
    }
    for (const Finding &finding : record.findings)
        if (finding.voided.isEmpty())
            checkFinding(record, finding, gaps);
}

void checkPlan(const VisitRecord &record, QDate today, std::vector<Gap> &all)
{
    GapList gaps(Step::Prescribe, all);
    const QDate day = visitDay(record, today);
    for (const Finding &finding : record.findings) {
        if (!finding.voided.isEmpty())
            continue;
        if (const RemediationItem *item = planFor(record, finding.id))
            checkPlanItem(*item, finding, day, gaps);
        else
            gaps.block(QStringLiteral("plan-missing"), finding.itemCode, {finding.title});
    }
    if (blank(record.visit.overall)) // it is written beside the plan
        gaps.remark(QStringLiteral("overall-missing"));
    if (!record.plan.empty() && blank(record.visit.talked))
        gaps.remark(QStringLiteral("talk-missing"));
}

}
