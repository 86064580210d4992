#include "models/sync/keys/deviceidentity.h"

#include "models/base/error.h"
#include "models/sync/keys/sodium.h"

namespace xunzhen::sync {

using domain::SpaceSlot;

namespace {

constexpr int kIncarnationBytes = 8;

QString nameIn(SpaceSlot slot)
{
    return slot == SpaceSlot::Main ? QStringLiteral("device") : QStringLiteral("device-registry");
}

}

DeviceIdentity::DeviceIdentity(QByteArray seed, QByteArray incarnation, SpaceSlot slot)
    : m_seed(std::move(seed)), m_secret(crypto_sign_SECRETKEYBYTES, '\0'), m_public(crypto_sign_PUBLICKEYBYTES, '\0'),
      m_incarnation(std::move(incarnation)), m_slot(slot)
{
    requireSodium();
    crypto_sign_seed_keypair(bytesOf(m_public), bytesOf(m_secret), bytesOf(std::as_const(m_seed)));
}

std::optional<DeviceIdentity> DeviceIdentity::load(const KeyStore &keys, SpaceSlot slot)
{
    const auto secret = keys.load(nameIn(slot));
    if (!secret)
        return std::nullopt;
    if (secret->size() != crypto_sign_SEEDBYTES + kIncarnationBytes)
        throw base::Error(base::ErrorCode::KeyMissing, QStringLiteral("the device key is damaged"));
    return DeviceIdentity(secret->left(crypto_sign_SEEDBYTES), secret->right(kIncarnationBytes), slot);
}

DeviceIdentity DeviceIdentity::loadOrCreate(KeyStore &keys, base::IdSource &ids, SpaceSlot slot)
{
    if (const auto known = load(keys, slot))
        return *known;
    if (slot == SpaceSlot::Main)
        return renew(keys, ids, slot);
    return DeviceIdentity(loadOrCreate(keys, ids).m_seed, {}, slot).reborn(keys, ids);
}

DeviceIdentity DeviceIdentity::renew(KeyStore &keys, base::IdSource &ids, SpaceSlot slot)
{
    const DeviceIdentity made(ids.randomBytes(crypto_sign_SEEDBYTES), ids.randomBytes(kIncarnationBytes), slot);
    made.save(keys);
    return made;
}

DeviceIdentity DeviceIdentity::reborn(KeyStore &keys, base::IdSource &ids) const
{
    const DeviceIdentity next(m_seed, ids.randomBytes(kIncarnationBytes), m_slot);
    next.save(keys);
    return next;
}

void DeviceIdentity::save(KeyStore &keys) const
{
    keys.save(nameIn(m_slot), m_seed + m_incarnation);
}

QByteArray DeviceIdentity::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), quint64(message.size()), bytesOf(m_secret));
    return signature;
}

std::optional<QByteArray> DeviceIdentity::openBox(const QByteArray &box) const
{
    QByteArray secret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized), open(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    if (box.size() < qsizetype(crypto_box_SEALBYTES) || crypto_sign_ed25519_sk_to_curve25519(bytesOf(secret), bytesOf(m_secret)) != 0
        || crypto_sign_ed25519_pk_to_curve25519(bytesOf(open), bytesOf(m_public)) != 0)
        return std::nullopt;
    QByteArray content(box.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const int result = crypto_box_seal_open(bytesOf(content), bytesOf(box), quint64(box.size()), bytesOf(std::as_const(open)),
                                            bytesOf(std::as_const(secret)));
    sodium_memzero(secret.data(), size_t(secret.size()));
    return result == 0 ? std::optional(content) : std::nullopt;
}

std::optional<QByteArray> boxFor(const QByteArray &device, const QByteArray &content)
{
    requireSodium();
    QByteArray open(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    if (device.size() != crypto_sign_PUBLICKEYBYTES || crypto_sign_ed25519_pk_to_curve25519(bytesOf(open), bytesOf(device)) != 0)
        return std::nullopt;
    QByteArray box(content.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(bytesOf(box), bytesOf(content), quint64(content.size()), bytesOf(std::as_const(open)));
    return box;
}

bool isSignedBy(const QByteArray &device, const QByteArray &message, const QByteArray &signature)
{
    return device.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == kSignatureBytes
           && crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), quint64(message.size()), bytesOf(device)) == 0;
}

}
