#include "models/services/photos/keeping.h"

#include "models/services/visits/visitediting.h"
#include "models/store/visit/evidencerepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

std::optional<domain::Evidence> sameThere(Workspace &workspace, const domain::Evidence &evidence)
{
    const auto all = store::EvidenceRepository(workspace.database()).ofVisit(evidence.visit);
    const auto same = std::ranges::find_if(all, [&](const domain::Evidence &known) {
        return known.hash == evidence.hash && known.itemCode == evidence.itemCode && known.remediation.isNull();
    });
    return same == all.end() ? std::nullopt : std::optional(*same);
}

base::Done requireAsked(Workspace &workspace, const domain::VisitId &visit, const QString &itemCode)
{
    const auto open = workspace.read([&] {
        changeableVisit(workspace, visit);
        if (!itemCode.isEmpty())
            askedItem(workspace, visit, itemCode);
        return true;
    });
    return open ? base::Done() : base::Done(open.error());
}

}

base::Outcome<domain::EvidenceId> keepEvidence(Workspace &workspace, const domain::VisitId &visit, const QString &itemCode,
                                               const std::function<domain::Evidence()> &takeIn)
{
    if (const auto asked = requireAsked(workspace, visit, itemCode); !asked)
        return asked.error();
    auto taken = base::attempt(takeIn);
    if (!taken)
        return taken.error();
    domain::Evidence evidence = std::move(taken).value();
    evidence.visit = visit;
    evidence.itemCode = itemCode;
    const auto done = editVisit(workspace, visit, [&](const domain::Visit &edited) {
        evidence.addedBy = authorIn(workspace, edited);
        if (const auto same = sameThere(workspace, evidence))
            evidence.id = same->id;
        else
            store::EvidenceRepository(workspace.database()).save(evidence);
    });
    if (!done)
        return done.error();
    return evidence.id;
}

}
