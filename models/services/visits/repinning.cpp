// Newer packs during an open visit: equal questions carry over, changed ones are asked again.
#include "models/services/visits/applicableitems.h"
#include "models/services/visits/undohistory.h"
#include "models/services/visits/visitediting.h"
#include "models/services/visits/visitpacks.h"

#include "models/domain/checklist/packversion.h"
#include "models/store/visit/answerrepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/visititemrepository.h"

#include <QMap>

namespace xunzhen::services {

namespace {

/// The current packs of the visit that are no older than what is pinned. A pack that this laptop lacks leaves its questions as
/// they are; without any of them there is nothing to compare with.
std::vector<PackCache::PackPtr> newerPacks(Workspace &workspace, const std::vector<domain::PinnedItem> &items)
{
    const PackLibrary library(workspace);
    QMap<QString, QString> pinnedVersions;
    for (const domain::PinnedItem &pinned : items)
        pinnedVersions.insert(pinned.packCode, pinned.packVersion);
    std::vector<PackCache::PackPtr> packs;
    bool anyHere = false;
    for (auto it = pinnedVersions.cbegin(); it != pinnedVersions.cend(); ++it) {
        auto pack = library.find(it.key());
        anyHere = anyHere || pack;
        if (pack && !domain::isNewerVersion(it.value(), pack->version))
            packs.push_back(std::move(pack));
    }
    if (!anyHere)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("packs of the visit"));
    return packs;
}

domain::Repin compareWithCurrent(Workspace &workspace, const domain::VisitId &visit)
{
    const auto items = store::VisitItemRepository(workspace.database()).ofVisit(visit);
    if (items.empty())
        return {};
    const auto packs = newerPacks(workspace, items);
    auto change = domain::repin(items, asRulesTakeThem(packs));
    if (!change.clashes.empty())
        throw base::Error(base::ErrorCode::Refused, visit.toString(), clashProblems(packs, change.clashes));
    return change;
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
        followFeatures(m_workspace, edited);
        UndoHistory(m_workspace, edited).close();
    });
}

}
