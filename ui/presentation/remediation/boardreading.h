#pragma once

#include "models/services/remediationcalls.h"
#include "models/services/services.h"

namespace xunzhen::presentation {

inline bool isOverdue(const services::RemediationRow &row) { return row.daysLeft.value_or(0) < 0; }

/// What the remediation board shows, as it stood at one reading. Made off the window's thread.
struct BoardReading
{
    std::vector<services::RemediationRow> rows; ///< by the day that counts
    std::map<domain::RemediationId, domain::Standing> standings; ///< of every row
    services::Sight sight;

    static BoardReading read(services::Services &services, bool closedToo);
    const domain::Standing &standing(const domain::RemediationId &id) const;
};

}
