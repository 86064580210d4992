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

bool isSignedBy(const QByteArray &device, const QByteArray &message, const QByteArray &signature)
{
    return device.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == kSignatureBytes
           && crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), quint64(message.size()), bytesOf(device)) == 0;
}

}
