#pragma once

#include "models/sync/format/sealed.h"
#include "models/sync/keys/spacekeys.h"

#include <random>

namespace xunzhen::fuzz {

/// The laptop that signs every seed, the same in every run; `which`: another one.
sync::DeviceIdentity signer(unsigned char which = 1);

/// The key of an encrypted space that seeds are sealed with, and it as the signer was given it.
sync::SpaceKey certainKey();
const sync::SpaceKeys &certainKeys();

/// The segment with other operations in its frame, signed anew: the header says how long they are now, nothing else.
QByteArray repacked(const QByteArray &segment, const QByteArray &raw);
/// What is in the frame of a segment.
QByteArray unpacked(const QByteArray &segment);

/// Changes what is before the hash and signs anew, so that the reader gets past hash and signature.
QByteArray mutatedSigned(const QByteArray &file, std::mt19937 &chance);

}
