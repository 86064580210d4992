#pragma once

#include "models/services/workspace.h"
#include "models/store/oplog.h"

namespace xunzhen::services {

/// Whether this laptop wrote the operation: in its own stream or, before it had a device key, in the unclaimed one.
bool isOwn(Workspace &workspace, const store::Operation &operation);

/// The last sequence number this laptop has used; 0 when it has written nothing.
qint64 lastOwnSequence(Workspace &workspace);

/// What this laptop wrote under these sequence numbers, first and last included.
std::vector<store::Operation> ownOperations(Workspace &workspace, qint64 from, qint64 to);

/// How many operations the store knows, of all laptops. Every change of a shared record raises it.
qint64 operationCount(Workspace &workspace);

/// The moment inside an operation's hybrid clock.
QDateTime momentOf(const store::Operation &operation);

}
