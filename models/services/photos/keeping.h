#pragma once

#include "models/domain/visit/visit.h"
#include "models/services/workspace.h"

#include <functional>

namespace xunzhen::services {

/// Adds what `takeIn` gives to a question of an open visit (an empty code: to the visit), and tells it; refused before anything is
/// decoded or kept where the visit is frozen or does not ask the question. The same bytes given twice to one question are one
/// piece of evidence. Throws nothing.
base::Outcome<domain::EvidenceId> keepEvidence(Workspace &workspace, const domain::VisitId &visit, const QString &itemCode,
                                               const std::function<domain::Evidence()> &takeIn);

}
