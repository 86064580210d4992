// 体检: verdict, place, note, measurement.
#include "models/domain/visit/copying.h"
#include "models/services/visits/applicableitems.h"
#include "models/services/visits/visitediting.h"

#include "models/store/visit/answerrepository.h"

namespace xunzhen::services {

namespace {

/// Changes one field of one answer; writes nothing when it stays the same.
base::Done editAnswer(Workspace &workspace, const domain::VisitId &id, const QString &itemCode,
                      const std::function<void(domain::Answer &, const domain::PinnedItem &)> &change)
{
    return editVisit(workspace, id, [&](const domain::Visit &) {
        const AskedItem asked = askedItem(workspace, id, itemCode);
        domain::Answer answer = asked.answer;
        change(answer, asked.pinned);
        if (answer == asked.answer)
            return;
        store::AnswerRepository(workspace.database()).save(answer);
        followAnswer(workspace, asked, answer);
    });
}

}

base::Done VisitService::answer(const domain::VisitId &visit, const QString &itemCode, domain::Verdict verdict)
{
    return editVisit(m_workspace, visit, [&](const domain::Visit &edited) {
        const AskedItem asked = askedItem(m_workspace, visit, itemCode);
        const bool stays = asked.answer.verdict == verdict && asked.answer.itemHash == asked.pinned.hash;
        if (stays && !domain::isCopied(edited, asked.answer))
            return;
        domain::Answer answer = asked.answer;
        if (verdict != domain::Verdict::NotApplicable && isGivenByFeature(m_workspace, asked.pinned, answer))
            answer.note.clear(); // the reason why it did not apply goes with the answer
        answer.verdict = verdict;
        answer.itemHash = asked.pinned.hash;
        answer.answeredBy = authorIn(m_workspace, edited);
        answer.answeredAt = m_workspace.clock().now();
        writeVerdict(m_workspace, edited, asked.pinned, answer);
    });
}

base::Done VisitService::setPlace(const domain::VisitId &visit, const QString &itemCode, const QString &place)
{
    return editAnswer(m_workspace, visit, itemCode,
                      [&](domain::Answer &answer, const domain::PinnedItem &) { answer.place = place; });
}

base::Done VisitService::setNote(const domain::VisitId &visit, const QString &itemCode, const QString &note)
{
    return editAnswer(m_workspace, visit, itemCode,
                      [&](domain::Answer &answer, const domain::PinnedItem &) { answer.note = note; });
}

base::Done VisitService::setMeasured(const domain::VisitId &visit, const QString &itemCode, std::optional<double> value)
{
    return editAnswer(m_workspace, visit, itemCode, [&](domain::Answer &answer, const domain::PinnedItem &pinned) {
        answer.measured = value;
        answer.unit = value && pinned.item.measure ? pinned.item.measure->unit : QString();
    });
}

}
