#pragma once

#include "models/services/casefiles/casebundle.h"

namespace xunzhen::services {

/// The originals of photos, recordings and files with place, time and hash, and the signatures' strokes. Voided evidence is
/// left out and named.
void addEvidence(Workspace &workspace, const CaseSources &sources, CasePress &press, CaseBundle &made);

}
