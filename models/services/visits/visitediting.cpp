#include "models/services/visits/visitediting.h"

#include "models/services/ownstream.h"
#include "models/services/visits/findingdraft.h"
#include "models/services/visits/undohistory.h"
#include "models/store/local/visitplaces.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/answerrepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/visititemrepository.h"
#include "models/store/visit/visitrepository.h"

namespace xunzhen::services {

domain::Visit changeableVisit(Workspace &workspace, const domain::VisitId &id)
{
    domain::Visit visit = store::VisitRepository(workspace.database()).get(id);
    if (visit.state == domain::VisitState::Issued)
        throw base::Error(base::ErrorCode::Frozen, id.toString());
    if (visit.state == domain::VisitState::Voided || !visit.voided.isEmpty())
        throw base::Error(base::ErrorCode::Refused, id.toString(),
                          {{QStringLiteral("visit-voided"), {}, {visit.voided}}});
    return visit;
}

void touchVisit(Workspace &workspace, const domain::VisitId &id)
{
    store::VisitPlaces places(workspace.database());
    store::VisitPlace place = places.find(id).value_or(store::VisitPlace{id, domain::Step::Examine, {}, {}});
    place.at = workspace.clock().now();
    places.save(place);
}

domain::InspectorId authorIn(Workspace &workspace, const domain::Visit &visit)
{
    const domain::InspectorId me = workspace.me();
    return me.isNull() ? visit.lead : me;
}

base::Done editVisit(Workspace &workspace, const domain::VisitId &id,
                     const std::function<void(const domain::Visit &)> &act, Undoable undoable)
{
    auto done = workspace.write([&] {
        const domain::Visit visit = changeableVisit(workspace, id);
        const qint64 before = lastOwnClock(workspace);
        act(visit);
        if (undoable == Undoable::Yes)
            UndoHistory(workspace, visit).noteAct(before);
        touchVisit(workspace, id);
    });
    if (done)
        Q_EMIT workspace.facts().visitsChanged({id});
    return done;
}

AskedItem askedItem(Workspace &workspace, const domain::VisitId &visit, const QString &itemCode)
{
    const auto pinned = store::VisitItemRepository(workspace.database()).find(visit, itemCode);
    if (!pinned)
        throw base::Error(base::ErrorCode::NotFound, itemCode);
    domain::Answer empty;
    empty.id = domain::answerIdFor(visit, itemCode);
    empty.visit = visit;
    empty.itemCode = itemCode;
    empty.itemHash = pinned->hash;
    return {*pinned, store::AnswerRepository(workspace.database()).find(empty.id).value_or(empty)};
}

void writeVerdict(Workspace &workspace, const domain::Visit &visit, const domain::PinnedItem &pinned,
                  const domain::Answer &answer)
{
    store::AnswerRepository(workspace.database()).save(answer);
    const domain::FindingId id = domain::findingIdFor(visit.id, pinned.item.code);
    const auto finding = store::FindingRepository(workspace.database()).find(id);
    if (!finding)
        return;
    if (answer.verdict != domain::Verdict::AtRisk && finding->voided.isEmpty())
        withdrawFinding(workspace, id, answerChangedReason(answer.verdict));
    else if (answer.verdict == domain::Verdict::AtRisk && isVoidedByAnswer(*finding))
        restoreFinding(workspace, *finding);
}

void followAnswer(Workspace &workspace, const AskedItem &before, const domain::Answer &now)
{
    store::FindingRepository findings(workspace.database());
    const auto known = findings.find(domain::findingIdFor(now.visit, now.itemCode));
    if (!known)
        return;
    domain::Finding finding = *known;
    if (finding.fact == seenFact(before.pinned, before.answer))
        finding.fact = seenFact(before.pinned, now);
    if (finding.place == before.answer.place)
        finding.place = now.place;
    if (!(finding == *known))
        findings.save(finding);
}

void withdrawFinding(Workspace &workspace, const domain::FindingId &finding, const QString &reason)
{
    store::FindingRepository(workspace.database()).voidFinding(finding, reason);
    store::RemediationRepository plan(workspace.database());
    const auto item = plan.find(domain::remediationIdFor(finding));
    if (item && item->state != domain::RemediationState::Voided)
        plan.setState(item->id, domain::RemediationState::Voided, workspace.me(), workspace.clock().now(), reason);
}

void restoreFinding(Workspace &workspace, domain::Finding finding)
{
    finding.voided.clear();
    store::FindingRepository(workspace.database()).save(finding);
    store::RemediationRepository plan(workspace.database());
    const auto item = plan.find(domain::remediationIdFor(finding.id));
    if (item && item->state == domain::RemediationState::Voided)
        plan.setState(item->id, domain::RemediationState::Open, workspace.me(), workspace.clock().now(), {});
}

}
