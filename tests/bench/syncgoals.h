#pragma once

#include "tests/bench/goaltable.h"

#include <QString>

namespace xunzhen::bench {

/// The goals of the shared folder, each part with what bounds it measured in the same run.
void measureReplayGoals(GoalTable &table);   ///< G1, G3 to G6
void measureKeepingGoals(GoalTable &table);  ///< G2, G13: snapshots, emptied folders
void measureFolderGoals(GoalTable &table);   ///< G7, G8, G14: requests and time with a distant folder
void measureRivalGoals(GoalTable &table);    ///< G9, G10: Joplin, one file a record through Syncthing
void measureMemoryGoal(GoalTable &table);    ///< G11: memory
void measureWindowGoal(GoalTable &table);    ///< G11: the window does not wait for a run
void measureHistoryGoal(GoalTable &table);   ///< G12
void measureHandoffGoal(GoalTable &table);   ///< hand-over files

/// The errand "receive" of this very program: the laptop of that home takes what is in the folder, and prints its milliseconds and
/// the megabytes that it needed beyond those it began with. Returns the exit code.
int receiveErrand(const QString &home, const QString &folder);

}
