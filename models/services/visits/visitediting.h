#pragma once

#include "models/domain/visit/visit.h"
#include "models/services/workspace.h"

#include <functional>

namespace xunzhen::services {

/// The visit when it may be changed; else Error(Frozen) for an issued one, Error(Refused) for a voided one, Error(NotFound).
domain::Visit changeableVisit(Workspace &workspace, const domain::VisitId &id);

/// Notes that something of the visit became durable now; part of the transaction that writes it.
void touchVisit(Workspace &workspace, const domain::VisitId &id);

/// Who answers for what is written in the visit: the user of this laptop, else its lead inspector.
domain::InspectorId authorIn(Workspace &workspace, const domain::Visit &visit);

/// Whether what is written is a step of the inspector's that can be taken back; what the program drafts by itself is none.
enum class Undoable { No, Yes };

/// One change to one open visit: refused when it is frozen, durable and told when it returns done. One step of undo. Throws
/// nothing.
base::Done editVisit(Workspace &workspace, const domain::VisitId &id,
                     const std::function<void(const domain::Visit &)> &act, Undoable undoable = Undoable::Yes);

/// The answer to one pinned question, an empty one when nobody has answered yet. Throws Error(NotFound) when the visit does
/// not ask it.
struct AskedItem
{
    domain::PinnedItem pinned;
    domain::Answer answer;
};
AskedItem askedItem(Workspace &workspace, const domain::VisitId &visit, const QString &itemCode);

/// Writes the verdict; a finding that rested on the answer is voided with it and comes back with it.
void writeVerdict(Workspace &workspace, const domain::Visit &visit, const domain::PinnedItem &pinned,
                  const domain::Answer &answer);

/// Words of a finding that were drafted from the answer as it was follow what it says now; others are left alone.
void followAnswer(Workspace &workspace, const AskedItem &before, const domain::Answer &now);

/// Voids the finding and the remediation item that came of it.
void withdrawFinding(Workspace &workspace, const domain::FindingId &finding, const QString &reason);
/// Brings both back.
void restoreFinding(Workspace &workspace, domain::Finding finding);

}
