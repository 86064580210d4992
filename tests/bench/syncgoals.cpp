// The goals that the shared folder has set itself (G1 to G14), in one table. XUNZHEN_GOALS picks parts of it: "replay", "keeping", "folder",
// "rivals", "memory", "window", "histories", "handoff".
// On a machine that does other things meanwhile, XUNZHEN_GOALS_CPU=1 takes the processor's time of "replay" instead of the clock's.
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
    if (wants("keeping"))
        bench::measureKeepingGoals(table);
    if (wants("folder"))
        bench::measureFolderGoals(table);
    if (wants("rivals"))
        bench::measureRivalGoals(table);
    if (wants("memory"))
        bench::measureMemoryGoal(table);
    if (wants("window"))
        bench::measureWindowGoal(table);
    if (wants("histories"))
        bench::measureHistoryGoal(table);
    if (wants("handoff"))
        bench::measureHandoffGoal(table);
    bench::note(std::to_string(table.print()) + " missed");
}
