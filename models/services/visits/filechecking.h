#pragma once

#include "models/domain/visit/filecheck.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// 离场前案卷自检 of a record read in the same transaction, as far as it can hold the paper up: the rules of the domain, and what only the
/// operation log knows, that somebody signed before the last change of what the paper shows ("signed-before-answer"). Throws
/// base::Error.
std::vector<domain::Gap> checkFile(Workspace &workspace, const domain::VisitRecord &record);

/// The same with the rules over papers and law, which hold nothing up; of an open visit. Reads in a transaction of its own. Throws
/// base::Error.
std::vector<domain::Gap> reviewFile(Workspace &workspace, const domain::VisitId &visit);

}
