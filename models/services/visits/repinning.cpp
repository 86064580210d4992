// A newer pack during an open visit: equal questions carry over, changed ones are asked again.
#include "models/services/packs/packlibrary.h"
#include "models/services/visits/undohistory.h"
#include "models/services/visits/visitediting.h"

#include "models/store/visit/answerrepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/visititemrepository.h"

namespace xunzhen::services {

namespace {

QStringList packCodes(const std::vector<domain::PinnedItem> &items)
{
    QStringList codes;
    for (const domain::PinnedItem &pinned : items)
        if (!codes.contains(pinned.packCode))
            codes << pinned.packCode;
    return codes;
}

/// A visit's lists come from one pack; the items of others stay as they are.
domain::Repin compareWithCurrent(Workspace &workspace, const domain::VisitId &visit)
{
    const auto items = store::VisitItemRepository(workspace.database()).ofVisit(visit);
    if (items.empty())
        return {};
    return domain::repin(items, PackLibrary(workspace).get(packCodes(items).front()));
}

/// The note and the photos stay; the verdict was given on another text and is asked again.
void askAgain(Workspace &workspace, const domain::Visit &visit, const domain::PinnedItem &pinned)
{
    const auto known = store::AnswerRepository(workspace.database()).find(domain::answerIdFor(visit.id, pinned.item.code));
    if (!known || known->verdict == domain::Verdict::Unanswered)
        return;
    domain::Answer answer = *known;
    answer.verdict = domain::Verdict::Unanswered;
    answer.itemHash = pinned.hash;
    answer.answeredAt = {};
    answer.answeredBy = {};
    writeVerdict(workspace, visit, pinned, answer);
}

void retire(Workspace &workspace, const domain::VisitId &visit, const QString &itemCode)
{
    const auto finding = store::FindingRepository(workspace.database()).find(domain::findingIdFor(visit, itemCode));
    if (finding && finding->voided.isEmpty())
        withdrawFinding(workspace, finding->id, QStringLiteral("检查项已随清单更新撤出"));
}

}

base::Outcome<domain::Repin> VisitService::repinPreview(const domain::VisitId &visit) const
{
    return m_workspace.read([&] {
        changeableVisit(m_workspace, visit);
        return compareWithCurrent(m_workspace, visit);
    });
}

base::Done VisitService::applyRepin(const domain::VisitId &visit)
{
    return editVisit(m_workspace, visit, [&](const domain::Visit &edited) {
        const domain::Repin change = compareWithCurrent(m_workspace, visit);
        store::VisitItemRepository(m_workspace.database()).pin(visit, change.items);
        for (const domain::PinnedItem &pinned : change.items)
            if (change.changed.contains(pinned.item.code))
                askAgain(m_workspace, edited, pinned);
        for (const QString &code : change.retired)
            retire(m_workspace, visit, code);
        UndoHistory(m_workspace, edited).close();
    });
}

}
