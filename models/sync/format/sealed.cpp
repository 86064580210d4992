#include "models/sync/format/sealed.h"

#include "models/base/hashing.h"
#include "models/sync/bytes/bytereader.h"

namespace xunzhen::sync {

QByteArray sealed(const QByteArray &content, const DeviceIdentity &signer)
{
    const QByteArray hash = base::blake2b256(content);
    return content + hash + signer.sign(hash);
}

QByteArray sealedHash(const QByteArray &file)
{
    if (file.size() < kTrailerBytes)
        damaged("cut short");
    return file.mid(file.size() - kTrailerBytes, kHashBytes);
}

void verifyHash(const QByteArray &file)
{
    const QByteArray hash = sealedHash(file);
    if (base::blake2b256(QByteArray::fromRawData(file.constData(), file.size() - kTrailerBytes)) != hash)
        damaged("hash does not fit");
}

bool isWhole(const QByteArray &file, const QByteArray &hash)
{
    return file.size() >= kTrailerBytes && sealedHash(file) == hash
           && base::blake2b256(QByteArray::fromRawData(file.constData(), file.size() - kTrailerBytes)) == hash;
}

QByteArray openSealed(const QByteArray &file, const QByteArray &signer)
{
    verifyHash(file);
    if (!isSignedBy(signer, sealedHash(file), file.right(kSignatureBytes)))
        damaged("signature does not fit");
    return file.left(file.size() - kTrailerBytes);
}

}
