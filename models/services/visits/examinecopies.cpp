// 体检: what is taken over from the firm's last visit.
#include "models/services/examineservice.h"

#include "models/base/chinatime.h"
#include "models/domain/visit/copying.h"
#include "models/services/enterprises/joinedfirm.h"
#include "models/services/visits/visitediting.h"
#include "models/store/visit/answerrepository.h"
#include "models/store/visit/visititemrepository.h"
#include "models/store/visit/visitrecordreader.h"
#include "models/store/visit/visitrepository.h"

namespace xunzhen::services {

namespace {

EarlierAnswers readEarlier(Workspace &workspace, const domain::VisitId &id)
{
    const domain::Visit current = store::VisitRepository(workspace.database()).get(id);
    EarlierAnswers found;
    for (const domain::Visit &other : JoinedFirm(workspace, current.enterprise).visits()) { // latest first
        if (other.id == id || other.openedAt > current.openedAt || other.state == domain::VisitState::Voided)
            continue;
        for (const domain::Answer &answer : store::AnswerRepository(workspace.database()).ofVisit(other.id))
            if (answer.verdict != domain::Verdict::Unanswered && !found.contains(answer.itemCode))
                found.insert(answer.itemCode, {answer, base::chinaDay(other.openedAt), other.bureau});
    }
    return found;
}

struct Copy
{
    domain::PinnedItem pinned;
    domain::Answer before, after;
    QDate on;
};

bool isUntouched(const domain::Answer &answer)
{
    return answer.verdict == domain::Verdict::Unanswered && answer.place.isEmpty() && answer.note.isEmpty() && !answer.measured;
}

/// What would be written. For the whole visit only whole answers on untouched questions: place and note alone would stand
/// on questions that nobody has looked at.
std::vector<Copy> copiesOf(Workspace &workspace, const domain::VisitId &visit, const QString &itemCode)
{
    const domain::VisitRecord record = store::VisitRecordReader(workspace.database()).record(visit);
    const EarlierAnswers earlier = readEarlier(workspace, visit);
    std::vector<Copy> copies;
    for (const domain::PinnedItem &pinned : record.items) {
        const auto known = earlier.constFind(pinned.item.code);
        if (known == earlier.constEnd() || (!itemCode.isEmpty() && pinned.item.code != itemCode))
            continue;
        if (itemCode.isEmpty() && !domain::mayCopyVerdict(pinned, known->answer))
            continue;
        const domain::Answer before = askedItem(workspace, visit, pinned.item.code).answer;
        if (itemCode.isEmpty() && !isUntouched(before))
            continue;
        const domain::Answer after = domain::copied(pinned, before, known->answer);
        if (!(after == before))
            copies.push_back({pinned, before, after, known->on});
    }
    return copies;
}

CopyEffect effectOf(const std::vector<Copy> &copies)
{
    CopyEffect effect;
    for (const Copy &copy : copies) {
        ++(copy.after.verdict == copy.before.verdict ? effect.words : effect.answers);
        effect.on = effect.on.isValid() ? std::max(effect.on, copy.on) : copy.on;
    }
    return effect;
}

}

EarlierAnswers ExamineService::earlierAnswers(const domain::VisitId &visit) const
{
    return m_workspace.readOr([&] { return readEarlier(m_workspace, visit); });
}

CopyEffect ExamineService::copyOffer(const domain::VisitId &visit) const
{
    return m_workspace.readOr([&] { return effectOf(copiesOf(m_workspace, visit, {})); });
}

base::Outcome<CopyEffect> ExamineService::copy(const domain::VisitId &visit, const QString &itemCode)
{
    CopyEffect effect;
    const auto done = editVisit(m_workspace, visit, [&](const domain::Visit &edited) {
        const auto copies = copiesOf(m_workspace, visit, itemCode);
        for (const Copy &copy : copies) {
            writeVerdict(m_workspace, edited, copy.pinned, copy.after);
            followAnswer(m_workspace, {copy.pinned, copy.before}, copy.after);
        }
        effect = effectOf(copies);
    });
    if (!done)
        return done.error();
    return effect;
}

}
