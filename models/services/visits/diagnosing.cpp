// 诊断: findings, opinions, leniency advice.
#include "models/services/ownstream.h"
#include "models/services/visits/findingdraft.h"
#include "models/services/visits/undohistory.h"
#include "models/services/visits/visitediting.h"

#include "models/services/packs/packlibrary.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/opinionrepository.h"
#include "models/store/visit/visitrecordreader.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

domain::VisitRecord readRecord(Workspace &workspace, const domain::VisitId &id)
{
    return store::VisitRecordReader(workspace.database()).record(id);
}

int nextOrdinal(const domain::VisitRecord &record)
{
    int next = 0;
    for (const domain::Finding &finding : record.findings)
        next = std::max(next, finding.ordinal + 1);
    return next;
}

/// What the answer says is taken over as long as the finding is silent on it.
bool completed(domain::Finding &finding, const domain::PinnedItem &pinned, const domain::Answer &answer)
{
    const domain::Finding before = finding;
    if (finding.fact.isEmpty())
        finding.fact = seenFact(pinned, answer);
    if (finding.place.isEmpty())
        finding.place = answer.place;
    return !(finding == before);
}

void draftOne(Workspace &workspace, const domain::PinnedItem &pinned, const domain::Answer &answer, int &ordinal)
{
    store::FindingRepository findings(workspace.database());
    auto known = findings.find(domain::findingIdFor(answer.visit, pinned.item.code));
    if (!known)
        findings.save(draftFinding(pinned, answer, ordinal++));
    else if (isVoidedByAnswer(*known))
        restoreFinding(workspace, *known);
    else if (known->voided.isEmpty() && completed(*known, pinned, answer))
        findings.save(*known);
}

bool needsDrafting(const domain::VisitRecord &record)
{
    return std::any_of(record.answers.begin(), record.answers.end(), [&](const domain::Answer &answer) {
        if (answer.verdict != domain::Verdict::AtRisk)
            return false;
        const domain::PinnedItem *pinned = record.itemFor(answer.itemCode);
        const domain::Finding *known = record.findingFor(answer.itemCode);
        domain::Finding copy = known ? *known : domain::Finding();
        return pinned && (!known || completed(copy, *pinned, answer));
    });
}

}

base::Done VisitService::draftFindings(const domain::VisitId &visit)
{
    const auto before = m_workspace.read([&] { return readRecord(m_workspace, visit); });
    if (!before)
        return before.error();
    if (!needsDrafting(*before))
        return {};
    return editVisit(m_workspace, visit, [&](const domain::Visit &) {
        const domain::VisitRecord record = readRecord(m_workspace, visit);
        int ordinal = nextOrdinal(record);
        for (const domain::PinnedItem &pinned : record.items) {
            const domain::Answer *answer = record.answerFor(pinned.item.code);
            if (answer && answer->verdict == domain::Verdict::AtRisk)
                draftOne(m_workspace, pinned, *answer, ordinal);
        }
    }, Undoable::No);
}

std::vector<domain::Finding> VisitService::majorFindings(const domain::VisitId &visit) const
{
    auto findings = m_workspace.readOr([&] { return store::FindingRepository(m_workspace.database()).ofVisit(visit); });
    std::erase_if(findings, [](const domain::Finding &finding) { return finding.grade != domain::Grade::Major; });
    return findings;
}

base::Done VisitService::saveFinding(const domain::Finding &finding)
{
    return editVisit(m_workspace, finding.visit, [&](const domain::Visit &) {
        store::FindingRepository findings(m_workspace.database());
        if (!findings.find(finding.id))
            throw base::Error(base::ErrorCode::NotFound, finding.id.toString());
        findings.save(finding);
    });
}

base::Done VisitService::saveOpinion(domain::Opinion opinion, const domain::VisitId &visit)
{
    if (opinion.expert.trimmed().isEmpty())
        return base::Error(base::ErrorCode::InvalidInput, QStringLiteral("opinion without expert"),
                           {{QStringLiteral("expert-missing"), QStringLiteral("expert"), {}}});
    return editVisit(m_workspace, visit, [&](const domain::Visit &) {
        if (!store::FindingRepository(m_workspace.database()).find(opinion.finding))
            throw base::Error(base::ErrorCode::NotFound, opinion.finding.toString());
        if (opinion.id.isNull())
            opinion.id = m_workspace.ids().make<domain::OpinionId>();
        if (!opinion.givenAt.isValid())
            opinion.givenAt = m_workspace.clock().now();
        store::OpinionRepository(m_workspace.database()).save(opinion);
    });
}

base::Done VisitService::voidOpinion(const domain::OpinionId &opinion, const QString &reason)
{
    domain::VisitId visit;
    auto done = m_workspace.write([&] {
        store::OpinionRepository opinions(m_workspace.database());
        const auto known = opinions.find(opinion);
        if (!known)
            throw base::Error(base::ErrorCode::NotFound, opinion.toString());
        visit = store::FindingRepository(m_workspace.database()).find(known->finding).value_or(domain::Finding()).visit;
        const domain::Visit edited = changeableVisit(m_workspace, visit);
        const qint64 before = lastOwnClock(m_workspace);
        opinions.voidOpinion(opinion, reason);
        UndoHistory(m_workspace, edited).noteAct(before);
        touchVisit(m_workspace, visit);
    });
    if (done)
        Q_EMIT m_workspace.facts().visitsChanged({visit});
    return done;
}

base::Outcome<std::vector<domain::LeniencyAdvice>> VisitService::leniency(const domain::VisitId &visit,
                                                                         const domain::FindingId &finding) const
{
    return m_workspace.read([&] {
        const auto known = store::FindingRepository(m_workspace.database()).find(finding);
        if (!known || known->visit != visit)
            throw base::Error(base::ErrorCode::NotFound, finding.toString());
        const AskedItem asked = askedItem(m_workspace, visit, known->itemCode);
        const auto pack = PackLibrary(m_workspace).find(asked.pinned.packCode, asked.pinned.packVersion);
        if (!pack)
            return std::vector<domain::LeniencyAdvice>();
        const int earlier = store::FindingRepository(m_workspace.database()).earlierOnItem(visit, known->itemCode);
        return domain::leniencyAdvice(*pack, asked.pinned.item, *known, earlier);
    });
}

base::Done VisitService::setOverall(const domain::VisitId &visit, const QString &text)
{
    return editVisit(m_workspace, visit, [&](domain::Visit edited) {
        edited.overall = text;
        store::VisitRepository(m_workspace.database()).save(edited);
    });
}

}
