#pragma once

#include "models/domain/paper/paper.h"

#include <vector>

namespace xunzhen::services {

class PaperPress;

/// Where a kind of paper stands in a case file, and what it is called on the list.
struct ProcedureKind
{
    int order = 0;
    QString title;
};

/// The one place that knows the order of procedure: by the papers' forms; a kind that is not known stands behind all others.
ProcedureKind procedureKind(PaperPress &press, const QString &kind);

/// The papers in the order of procedure: by kind, then by the day of the first edition; a correction right after what it
/// corrects.
std::vector<domain::Paper> inProcedureOrder(PaperPress &press, std::vector<domain::Paper> papers);

/// The 体检清单作答记录, which is no issued paper, stands with this order.
constexpr int kAnswersOrder = 350;

}
