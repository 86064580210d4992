#pragma once

#include "models/domain/visit/filefacts.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// The papers of a visit as the file check judges them. Call inside Workspace::read. Throws base::Error.
std::vector<domain::FilePaper> readFilePapers(Workspace &workspace, const domain::VisitId &visit);

}
