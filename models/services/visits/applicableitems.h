#pragma once

#include "models/services/visitservice.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Lets the open answers of a visit follow what is known of the firm: questions that do not apply are answered so with the
/// reason as their note, answers that were given this way and may apply again go back to open. Part of the transaction that
/// made something known. Throws base::Error.
FeatureEffect followFeatures(Workspace &workspace, const domain::Visit &visit);

/// Whether the answer is one that followFeatures() gave and nobody has touched.
bool isGivenByFeature(Workspace &workspace, const domain::PinnedItem &pinned, const domain::Answer &answer);

}
