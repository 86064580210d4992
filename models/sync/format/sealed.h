#pragma once

#include "models/sync/keys/deviceidentity.h"

namespace xunzhen::sync {

/// The end of every signed file of the shared folder: BLAKE2b-256 over all before, then an Ed25519 signature over that hash.
inline constexpr int kTrailerBytes = kHashBytes + kSignatureBytes;

QByteArray sealed(const QByteArray &content, const DeviceIdentity &signer);
/// The hash of a sealed file: its name in the chain.
QByteArray sealedHash(const QByteArray &file);
/// Throws base::Error(DamagedFile) when the hash does not fit the content.
void verifyHash(const QByteArray &file);
/// Whether a sealed file has this hash and the content that goes with it.
bool isWhole(const QByteArray &file, const QByteArray &hash);
/// Throws base::Error(DamagedFile) when hash or signature do not fit; gives the content without the trailer.
QByteArray openSealed(const QByteArray &file, const QByteArray &signer);

}
