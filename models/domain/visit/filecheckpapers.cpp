#include "models/domain/visit/filefacts.h"

#include "models/domain/visit/filecheckparts.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

const auto kRightsNotice = QStringLiteral("rights-notice");
const auto kDisclosure = QStringLiteral("hazard-disclosure");
const auto kReceipt = QStringLiteral("service-receipt");

QString idOf(const FilePaper *paper) { return paper ? paper->draft.toString() : QString(); }

template<typename Claim>
const FilePaper *find(const FileFacts &facts, Claim claim)
{
    const auto found = std::ranges::find_if(facts.papers, claim);
    return found == facts.papers.end() ? nullptr : &*found;
}

/// 行政处罚法 art. 55: credentials are shown, 行政检查 begins with what the firm may ask for.
void checkRights(const VisitRecord &record, const FileFacts &facts, std::vector<Gap> &all)
{
    if (find(facts, [](const FilePaper &paper) { return paper.isIssued && paper.tellsRights; }))
        return;
    const FilePaper *begun = find(facts, [](const FilePaper &paper) { return !paper.isIssued && paper.kind == kRightsNotice; });
    GapList(Step::Register, all)
        .remark(record.visit.kind == VisitKind::Check ? QStringLiteral("rights-not-told") : QStringLiteral("notice-not-given"), {},
                {idOf(begun)});
}

void checkDisclosures(const VisitRecord &record, const FileFacts &facts, std::vector<Gap> &all)
{
    GapList gaps(Step::Diagnose, all);
    for (const Finding &finding : record.findings) {
        if (finding.grade != Grade::Major || !finding.voided.isEmpty())
            continue;
        const auto about = [&](const FilePaper &paper) { return paper.kind == kDisclosure && paper.finding == finding.id; };
        if (find(facts, [&](const FilePaper &paper) { return about(paper) && paper.isIssued; }))
            continue;
        const FilePaper *begun = find(facts, about);
        gaps.remark(begun ? QStringLiteral("disclosure-unfinished") : QStringLiteral("disclosure-missing"), finding.itemCode,
                    {finding.title, idOf(begun)});
    }
}

/// Papers that another rule asks for are told by that rule.
void checkDrafts(const FileFacts &facts, std::vector<Gap> &all)
{
    GapList gaps(Step::HandOver, all);
    for (const FilePaper &paper : facts.papers) {
        if (!paper.isIssued && paper.kind != kDisclosure && paper.kind != kRightsNotice && paper.kind != kReceipt)
            gaps.remark(QStringLiteral("paper-unfinished"), {}, {paper.title, paper.draft.toString()});
        if (paper.isIssued && !paper.isServed)
            gaps.remark(QStringLiteral("paper-not-served"), {}, {paper.title, QString()});
    }
}

void checkClause(const Finding &finding, const Citation &clause, const Validity &validity, GapList &gaps)
{
    if (validity.state == LawState::Replaced)
        gaps.remark(QStringLiteral("clause-replaced"), finding.itemCode, {finding.title, citationText(clause), validity.replacedBy});
    else if (validity.state == LawState::NotYet)
        gaps.remark(QStringLiteral("clause-not-in-force"), finding.itemCode,
                    {finding.title, citationText(clause), validity.inForce.toString(Qt::ISODate)});
}

void checkLaws(const VisitRecord &record, const FileFacts &facts, QDate today, std::vector<Gap> &all)
{
    if (!facts.laws)
        return;
    GapList gaps(Step::Diagnose, all);
    const QDate day = visitDay(record, today);
    for (const Finding &finding : record.findings)
        if (finding.voided.isEmpty())
            for (const Citation &clause : finding.clauses)
                checkClause(finding, clause, facts.laws->of(clause.law, clause.version, day), gaps);
}

}

std::vector<Gap> checkPapers(const VisitRecord &record, const FileFacts &facts, QDate today)
{
    std::vector<Gap> gaps;
    checkRights(record, facts, gaps);
    checkLaws(record, facts, today, gaps);
    checkDisclosures(record, facts, gaps);
    checkDrafts(facts, gaps);
    return gaps;
}

std::optional<PaperRemedy> remedyOf(const Gap &gap)
{
    static const QStringList about{QStringLiteral("rights-not-told"), QStringLiteral("notice-not-given"),
                                   QStringLiteral("disclosure-missing"), QStringLiteral("disclosure-unfinished"),
                                   QStringLiteral("paper-unfinished"), QStringLiteral("paper-not-served")};
    const auto rule = about.indexOf(gap.code);
    if (rule < 0)
        return std::nullopt;
    PaperRemedy remedy;
    remedy.draft = PaperDraftId::tryParse(gap.arguments.value(gap.arguments.size() - 1)).value_or(PaperDraftId());
    remedy.kind = rule < 2 ? kRightsNotice : rule < 4 ? kDisclosure : QString();
    return remedy;
}

}
