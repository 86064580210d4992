#pragma once

#include "models/domain/remediation/remediation.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// The item as demanded. Re-inspection begins where the paper was handed over: Refused "visit-not-issued" before, Refused
/// "remediation-voided" for what nobody demands any more. Call inside Workspace::read or write.
domain::RemediationItem inspectable(Workspace &workspace, const domain::RemediationId &id);

/// Records one look and sets the item's state. Closed needs a note or a photo: Refused "proof-missing". Inside Workspace::write.
domain::RemediationItem look(Workspace &workspace, const domain::RemediationId &id, domain::RemediationState result,
                             const QString &note);

}
