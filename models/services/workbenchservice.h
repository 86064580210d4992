#pragma once

#include "models/domain/paper/paper.h"
#include "models/services/packdraftservice.h"
#include "models/services/remediationservice.h"
#include "models/services/syncservice.h"
#include "models/services/visitservice.h"

namespace xunzhen::services {

/// 工作台: what wants doing today.
struct Workbench
{
    std::vector<VisitSummary> drafts;       ///< open visits, last edited first
    std::vector<RemediationRow> due;        ///< overdue and within 14 days
    std::vector<domain::Paper> papers;      ///< issued lately, newest first
    std::vector<ConflictRow> conflicts;
    std::vector<PublishedPack> publishedPacks; ///< waiting to be installed
    std::vector<PackReview> reviews;        ///< packs that lean on replaced versions of laws
    int enterprises = 0, packs = 0, visits = 0, inspectors = 0; ///< all zero: explain the first three things to do
};

/// How much waits for the team: what the rail tells beside its pages.
struct WaitingCounts
{
    int drafts = 0;    ///< open visits
    int overdue = 0;   ///< items of handed-over plans whose day has passed
    int conflicts = 0;
    int papers = 0;    ///< of the bureau, written and not issued
};

class WorkbenchService
{
public:
    explicit WorkbenchService(Workspace &workspace);
    Workbench today() const;
    /// Counted, not read: costs little however large the district is. What cannot be read is 0.
    WaitingCounts waiting() const;

private:
    Workspace &m_workspace;
};

}
