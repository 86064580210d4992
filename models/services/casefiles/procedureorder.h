#pragma once

#include "models/domain/paper/paper.h"
#include "models/services/workspace.h"

#include <vector>

namespace xunzhen::services {

/// The one place that knows where a kind of paper stands in a case file: by the papers' forms; a kind that is not known
/// stands behind all others.
int procedureOrder(Workspace &workspace, const QString &kind);

/// The papers in the order of procedure: by kind, then by the day of the first edition; a correction right after what it
/// corrects.
std::vector<domain::Paper> inProcedureOrder(Workspace &workspace, std::vector<domain::Paper> papers);

/// The 体检清单作答记录, which is no issued paper, stands before the 会诊报告 that is made from it.
constexpr int kAnswersOrder = 299;

}
