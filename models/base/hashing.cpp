#include "models/base/hashing.h"

#include "models/base/error.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace xunzhen::base {

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(digest.data()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    return digest;
}

QByteArray sha256(QIODevice &device)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&device))
        throw Error(ErrorCode::Io, device.errorString());
    return hash.result();
}

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

QByteArray blake2b256(const QByteArray &bytes)
{
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), size_t(digest.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()),
                       nullptr, 0);
    return digest;
}

}
