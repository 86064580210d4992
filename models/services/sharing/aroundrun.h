#pragma once

#include "models/services/workspace.h"
#include "models/sync/engine/syncreport.h"

namespace xunzhen::services {

// What the services do around one run of the shared folder. All throw base::Error.

/// Before it: what this laptop wants to ask of the others goes out with the run.
void prepareRun(Workspace &workspace);
/// After it, when all that was handed in is known, also this laptop's own records after a restore: the keeper grants numbers. True
/// when there is something new to send.
bool answerRun(Workspace &workspace, const sync::SyncReport &report);
/// Counts a second run to the first.
void addRun(sync::SyncReport &report, const sync::SyncReport &again);
/// Adds to the report, and to what the sync page shows, what the records themselves give away: "number-clash" (number),
/// "author-mismatch" (whom the laptop was certified for, the author, the laptop, how many operations).
void noteFindings(Workspace &workspace, sync::SyncReport &report);
/// What has come since `before` stands among the arrivals; also after a run that was cut. Throws nothing.
void noteArrivals(Workspace &workspace, const std::vector<store::StreamTip> &before);

}
