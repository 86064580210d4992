#pragma once

#include "models/store/oplog.h"

namespace xunzhen::store {

/// The entity of operations that have no business in the space they came with.
inline constexpr const char *kForeignEntity = "foreign";

/// What a space of this kind does not carry – firms in a bureau's, anything else in a registry – under names of its own: the
/// stream goes on, no record and no other operation is touched, and every laptop that knows these tables does the same. Tables
/// that are unknown here stay as they are. Each keeps its value, and its entity and group in the name of its group.
std::vector<Operation> withoutForeign(std::vector<Operation> operations, domain::SpaceKind kind);

struct ForeignCount
{
    StreamKey stream;
    qint64 operations = 0;
    qint64 lastClock = 0; ///< of the newest
};

/// How many of them came with which stream of the space. Throws base::Error.
std::vector<ForeignCount> foreignOperations(Database &database, domain::SpaceSlot slot);

}
