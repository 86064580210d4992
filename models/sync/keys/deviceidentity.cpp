#include "models/sync/keys/deviceidentity.h"

#include "models/base/error.h"
#include "models/sync/keys/sodium.h"

namespace xunzhen::sync {

using domain::SpaceSlot;

namespace {

const QString kName = QStringLiteral("device");
const QString kRegistryName = QStringLiteral("device-registry"); ///< the incarnation there, nothing else
constexpr int kIncarnationBytes = 8;

void require(bool isWhole)
{
    if (!isWhole)
        throw base::Error(base::ErrorCode::KeyMissing, QStringLiteral("the device key is damaged"));
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
    const auto secret = keys.load(kName);
    if (!secret)
        return std::nullopt;
    require(secret->size() == crypto_sign_SEEDBYTES + kIncarnationBytes);
    const QByteArray seed = secret->left(crypto_sign_SEEDBYTES);
    if (slot == SpaceSlot::Main)
        return DeviceIdentity(seed, secret->right(kIncarnationBytes), slot);
    const auto incarnation = keys.load(kRegistryName);
    if (!incarnation)
        return std::nullopt;
    require(incarnation->size() == kIncarnationBytes);
    return DeviceIdentity(seed, *incarnation, slot);
}

DeviceIdentity DeviceIdentity::loadOrCreate(KeyStore &keys, base::IdSource &ids, SpaceSlot slot)
{
    if (const auto known = load(keys, slot))
        return *known;
    const auto main = load(keys);
    const QByteArray seed = main ? main->m_seed : ids.randomBytes(crypto_sign_SEEDBYTES);
    if (!main)
        DeviceIdentity(seed, ids.randomBytes(kIncarnationBytes), SpaceSlot::Main).save(keys);
    return slot == SpaceSlot::Main ? load(keys).value() : DeviceIdentity(seed, {}, slot).reborn(keys, ids);
}

DeviceIdentity DeviceIdentity::reborn(KeyStore &keys, base::IdSource &ids) const
{
    const DeviceIdentity next(m_seed, ids.randomBytes(kIncarnationBytes), m_slot);
    next.save(keys);
    return next;
}

void DeviceIdentity::save(KeyStore &keys) const
{
    if (m_slot == SpaceSlot::Main)
        keys.save(kName, m_seed + m_incarnation);
    else
        keys.save(kRegistryName, m_incarnation);
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
