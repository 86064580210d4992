#include "models/sync/keys/spacekeys.h"

#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/keys/sodium.h"

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

constexpr int kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(SpaceKeys::kSecretBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(SpaceKeys::kOverhead == kNonceBytes + kTagBytes);

bool isShared(const SpaceKey &key, const std::set<QByteArray> &revoked)
{
    return std::any_of(key.holders.begin(), key.holders.end(), [&](const auto &device) { return revoked.contains(device); });
}

}

SpaceKeys::SpaceKeys(const std::vector<KeyGrant> &grants, const std::set<QByteArray> &revoked, const DeviceIdentity &self)
    : m_isEncrypted(!grants.empty())
{
    std::map<std::pair<quint32, QByteArray>, SpaceKey> known;
    for (const KeyGrant &grant : grants) {
        m_highestEpoch = std::max(m_highestEpoch, grant.epoch);
        SpaceKey &key = known[{grant.epoch, grant.key}];
        for (const auto &[device, box] : grant.boxes) {
            key.holders.insert(device);
            if (device != self.device() || !key.secret.isEmpty())
                continue;
            if (const auto secret = self.openBox(box); secret && fingerprintOf(*secret) == grant.key)
                key.secret = *secret;
        }
    }
    for (auto &[name, key] : known)
        if (key.secret.size() == kSecretBytes)
            m_keys.push_back({name.first, name.second, key.secret, key.holders});
    std::stable_sort(m_keys.begin(), m_keys.end(), [&](const SpaceKey &a, const SpaceKey &b) {
        return std::tuple(isShared(a, revoked), ~a.epoch) < std::tuple(isShared(b, revoked), ~b.epoch);
    });
}

bool SpaceKeys::holds(quint32 epoch) const
{
    return std::any_of(m_keys.begin(), m_keys.end(), [&](const SpaceKey &key) { return key.epoch == epoch; });
}

const SpaceKey &SpaceKeys::current() const
{
    if (m_keys.empty())
        throw Error(ErrorCode::KeyMissing, QStringLiteral("no key of the space for this laptop yet"));
    return m_keys.front();
}

/// From what is sealed, so that one name admits one content also where two laptops write it: a nonce is used twice for the same
/// content only.
QByteArray SpaceKeys::nonceFor(const SpaceKey &key, const QByteArray &content, const QByteArray &clear)
{
    const QByteArray nonceKey = base::blake2b256("xunzhen nonce" + key.secret);
    const QByteArray length = QByteArray::number(clear.size()) + ':';
    QByteArray nonce(kNonceBytes, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, bytesOf(nonceKey), std::size_t(nonceKey.size()), std::size_t(kNonceBytes));
    for (const QByteArray &part : {length, clear, content})
        crypto_generichash_update(&state, bytesOf(part), quint64(part.size()));
    crypto_generichash_final(&state, bytesOf(nonce), std::size_t(kNonceBytes));
    return nonce;
}

QByteArray SpaceKeys::seal(const SpaceKey &key, const QByteArray &content, const QByteArray &clear)
{
    requireSodium();
    QByteArray sealed(kNonceBytes + content.size() + kTagBytes, Qt::Uninitialized);
    sealed.replace(0, kNonceBytes, nonceFor(key, content, clear));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + kNonceBytes, nullptr, bytesOf(content), quint64(content.size()),
                                               bytesOf(clear), quint64(clear.size()), nullptr,
                                               bytesOf(std::as_const(sealed)), bytesOf(key.secret));
    return sealed;
}

std::optional<QByteArray> SpaceKeys::open(const SpaceKey &key, const QByteArray &sealed, const QByteArray &clear)
{
    requireSodium();
    if (sealed.size() < kOverhead)
        return std::nullopt;
    QByteArray content(sealed.size() - kOverhead, Qt::Uninitialized);
    const unsigned char *const from = bytesOf(sealed) + kNonceBytes;
    const int result = crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(content), nullptr, nullptr, from,
                                                                  quint64(sealed.size() - kNonceBytes), bytesOf(clear),
                                                                  quint64(clear.size()), bytesOf(sealed), bytesOf(key.secret));
    return result == 0 ? std::optional(content) : std::nullopt;
}

QByteArray SpaceKeys::open(quint32 epoch, const QByteArray &sealed, const QByteArray &clear) const
{
    for (const SpaceKey &key : m_keys)
        if (key.epoch == epoch)
            if (const auto content = open(key, sealed, clear))
                return *content;
    if (!holds(epoch))
        throw Error(ErrorCode::KeyMissing, QStringLiteral("no key of epoch %1").arg(epoch));
    damaged("sealed content does not open");
}

QByteArray SpaceKeys::fingerprintOf(const QByteArray &secret)
{
    return base::blake2b256("xunzhen space key" + secret).left(8);
}

}
