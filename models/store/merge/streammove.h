#pragma once

#include "models/store/oplog.h"

namespace xunzhen::store {

class Database;

/// Moves the operations of `from` after `after`, which no other laptop has seen, to the end of `to`: for a new incarnation,
/// or for work done before the laptop had a key. In a transaction.
void moveOperations(Database &database, const StreamKey &from, qint64 after, const StreamKey &to);

}
