#pragma once

#include "models/domain/space/space.h"

#include <QByteArray>

namespace xunzhen::store {

class Database;

/// What two replicas compare: the sum (modulo 2^256, little-endian) of the BLAKE2b-256 of every head, hashed once more. A
/// sum needs no order and can be kept up to date head by head. A head is written as entity, 0, group, 0, record, device,
/// incarnation, sequence (8 bytes, little-endian), value: a bit that flipped in the log of one laptop is seen.
QByteArray computeStateHash(Database &database);
/// Of the heads in the streams of one space only: what two replicas of that space compare.
QByteArray computeStateHash(Database &database, domain::SpaceSlot slot);

}
