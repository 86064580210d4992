#pragma once

#include "models/sync/keys/deviceidentity.h"

#include <map>
#include <set>

namespace xunzhen::sync {

/// A key of the space for some devices, each in a box that only that device can open.
struct KeyGrant
{
    quint32 epoch = 0;
    QByteArray key;                          ///< its fingerprint, 8 bytes: two admins may begin one epoch
    std::map<QByteArray, QByteArray> boxes;  ///< device → crypto_box_seal of the 32-byte key
    bool operator==(const KeyGrant &) const = default;
};

/// One key that this laptop holds.
struct SpaceKey
{
    quint32 epoch = 0;
    QByteArray fingerprint, secret;
    std::set<QByteArray> holders; ///< devices that were given it
};

/// The keys of an encrypted space that this laptop can open (sync.md §3.7). Nothing of them is stored: they are opened from
/// the roster's grants with the device key, which becomes an X25519 key for it.
///
/// What is readable to whom. Enrolled devices read everything: whoever is enrolled is given the old keys too. A revoked
/// device reads what was written under the keys that it had, also when it gets hold of it later, and nothing written after
/// an admin's laptop began the next epoch. Whoever only sees the folder reads the roster (names, bureaus and roles of the
/// devices' owners), heads with what snapshots repeat of them, and how many operations of which size each device wrote and
/// when; of photos and papers their number and size, but neither content nor the hash of it. Records on the laptops
/// themselves are not sealed by this.
class SpaceKeys
{
public:
    /// Of a space that is not encrypted.
    SpaceKeys() = default;
    /// `revoked`: a key that one of these holds is used only while there is no other.
    SpaceKeys(const std::vector<KeyGrant> &grants, const std::set<QByteArray> &revoked, const DeviceIdentity &self);

    bool isEncrypted() const { return m_isEncrypted; }
    /// Newest first, those that no revoked device holds before the others. Empty: nobody gave this laptop a key yet.
    const std::vector<SpaceKey> &keys() const { return m_keys; }
    quint32 highestEpoch() const { return m_highestEpoch; }
    /// Whether a key of this epoch is here; there may be others of it.
    bool holds(quint32 epoch) const;
    /// The key that new things are sealed with. Throws base::Error(KeyMissing).
    const SpaceKey &current() const;

    /// XChaCha20-Poly1305: a nonce of 24 bytes that follows from key, content and `clear`, then the sealed content; `clear` is authenticated with it.
    static QByteArray seal(const SpaceKey &key, const QByteArray &content, const QByteArray &clear);
    /// Throws base::Error(KeyMissing) without a key of this epoch, Error(DamagedFile) when none of them opens it.
    QByteArray open(quint32 epoch, const QByteArray &sealed, const QByteArray &clear) const;
    /// nullopt when this key does not open it.
    static std::optional<QByteArray> open(const SpaceKey &key, const QByteArray &sealed, const QByteArray &clear);

    static QByteArray fingerprintOf(const QByteArray &secret);

    static constexpr int kSecretBytes = 32;
    static constexpr int kOverhead = 24 + 16;

private:
    static QByteArray nonceFor(const SpaceKey &key, const QByteArray &content, const QByteArray &clear);
    bool m_isEncrypted = false;
    quint32 m_highestEpoch = 0;
    std::vector<SpaceKey> m_keys;
};

}
