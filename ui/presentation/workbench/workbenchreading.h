#pragma once

#include "models/services/planservice.h"
#include "models/services/services.h"
#include "models/services/servingservice.h"

namespace xunzhen::presentation {

/// Everything the workbench shows, as it stood at one reading. Made off the window's thread.
struct WorkbenchReading
{
    services::Workbench bench;
    QDate today;
    std::vector<services::PlannedRow> planned; ///< of this bureau, not begun: past ones too, up to 14 days ahead
    std::vector<services::OpenPaper> papers;   ///< 文书 that are not issued
    std::vector<services::ServingRow> serving; ///< issued papers that the firm does not have yet
    std::vector<services::RecordPlace> conflictPlaces; ///< of bench.conflicts, in their order

    static WorkbenchReading read(services::Services &services);
};

}
