#include "models/base/hashing.h"

#include "models/base/error.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <memory>

namespace xunzhen::base {

namespace {

constexpr qsizetype kBlock = 64 * 1024;
/// Below it, setting OpenSSL up costs more than it saves.
constexpr qsizetype kShort = 4096;

QByteArray sha256OfShort(const QByteArray &bytes)
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(digest.data()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    return digest;
}

// OpenSSL uses the processor's own SHA instructions: several times faster than Qt and libsodium.
class Sha256
{
public:
    Sha256() : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        require(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
    }

    void add(const char *bytes, qint64 size) { require(EVP_DigestUpdate(m_context.get(), bytes, size_t(size)) == 1); }

    QByteArray result()
    {
        QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        require(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1);
        return digest;
    }

private:
    static void require(bool worked)
    {
        if (!worked)
            throw Error(ErrorCode::Internal, QStringLiteral("SHA-256 is not available"));
    }

    std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> m_context;
};

}

QByteArray sha256(const QByteArray &bytes)
{
    if (bytes.size() < kShort)
        return sha256OfShort(bytes);
    Sha256 hash;
    hash.add(bytes.constData(), bytes.size());
    return hash.result();
}

QByteArray sha256(QIODevice &device)
{
    Sha256 hash;
    QByteArray block(kBlock, Qt::Uninitialized);
    for (;;) {
        const qint64 got = device.read(block.data(), block.size());
        if (got < 0)
            throw Error(ErrorCode::Io, device.errorString());
        if (got == 0)
            return hash.result();
        hash.add(block.constData(), got);
    }
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
