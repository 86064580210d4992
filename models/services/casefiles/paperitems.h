#pragma once

#include "models/services/casefiles/casebundle.h"

namespace xunzhen::services {

/// The issued papers in the order of procedure, the answered checklist among them, each with its line in the list.
void addPapers(Workspace &workspace, const CaseSources &sources, CasePress &press, CaseBundle &made);

/// 2026-11-28T10:42:07+08:00; empty for no moment.
QString momentText(const QDateTime &moment);

}
