// The goals that the shared folder has set itself (G1 to G14), in one table. XUNZHEN_GOALS picks parts of it: "replay", "folder",
// "rivals", "memory".
#include "tests/bench/syncgoals.h"

#include "tests/bench/bench.h"

using namespace xunzhen;

BENCH("sync goals")
{
    const QString wanted = qEnvironmentVariable("XUNZHEN_GOALS");
    const auto wants = [&](const char *part) { return wanted.isEmpty() || wanted.contains(QLatin1String(part)); };
    bench::GoalTable table;
    if (wants("replay"))
        bench::measureReplayGoals(table);
    if (wants("folder"))
        bench::measureFolderGoals(table);
    if (wants("rivals"))
        bench::measureRivalGoals(table);
    if (wants("memory"))
        bench::measureMemoryGoal(table);
    bench::note(std::to_string(table.print()) + " missed");
}
