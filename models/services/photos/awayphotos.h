#pragma once

#include "models/domain/visit/visit.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Whether only the thumbnail of the photo is on this laptop.
bool isAway(Workspace &workspace, const domain::Evidence &evidence);
/// "original-away" at the photo's question, with its name; "missing-blob" for a photo that has no thumbnail either.
base::Problem awayProblem(const domain::Evidence &evidence);
/// One for each photo whose original is not here; other files stand on no paper. For what shows or files originals: a thumbnail never takes their place.
base::Problems awayProblems(Workspace &workspace, const std::vector<domain::Evidence> &photos);
/// Error(Refused) with these, when there are any.
void requireNone(const base::Problems &away);

}
