#pragma once

#include "models/store/oplog.h"

namespace xunzhen::store {

class Database;

/// Moves the operations of `from` after `after`, which no other laptop has seen, to the end of `to`: for a new incarnation,
/// or for work done before the laptop had a key. In a transaction.
void moveOperations(Database &database, const StreamKey &from, qint64 after, const StreamKey &to);

/// Moves the changes of the registry's tables in `from`, which no other laptop has seen, to the end of `to`; what stays closes
/// up. In a transaction.
void moveRegistryOperations(Database &database, const StreamKey &from, const StreamKey &to);

/// Gives what was written before this laptop had a name in a space to the writers that are named now: the registry's part to
/// the registry when that is apart, even if it was never joined (then it waits under its own unclaimed name). In a transaction.
void adoptUnclaimed(Database &database);

}
