#pragma once

namespace xunzhen::services {

class Workspace;

/// How much waits for the team: what the rail tells beside its pages.
struct WaitingCounts
{
    int drafts = 0;    ///< open visits
    int overdue = 0;   ///< items of handed-over plans whose day has passed
    int conflicts = 0;
    int papers = 0;    ///< of the bureau, written and not issued
};

/// Counted, not read: costs little however large the district is. What cannot be read is 0.
WaitingCounts countWaiting(Workspace &workspace);

}
