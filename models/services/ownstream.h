#pragma once

#include "models/services/workspace.h"
#include "models/store/oplog.h"

namespace xunzhen::services {

/// Whether this laptop wrote the operation: in one of its own streams or, before it had a name there, in an unclaimed one.
bool isOwn(Workspace &workspace, const store::Operation &operation);

/// The hybrid clock of the last operation this laptop wrote, in whichever stream; 0 when it has written nothing. What it
/// writes next is later, and no two of its operations have the same.
qint64 lastOwnClock(Workspace &workspace);

/// What this laptop wrote with after < clock ≤ upTo, oldest first.
std::vector<store::Operation> ownOperations(Workspace &workspace, qint64 after, qint64 upTo);

/// The streams of this laptop and the last sequence number of each that was handed in.
std::vector<std::pair<store::StreamKey, qint64>> unsentOf(Workspace &workspace);

/// How many operations the store knows, of all laptops. Every change of a shared record raises it.
qint64 operationCount(Workspace &workspace);

/// The moment inside an operation's hybrid clock.
QDateTime momentOf(const store::Operation &operation);

}
