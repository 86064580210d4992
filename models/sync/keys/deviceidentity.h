#pragma once

#include "models/base/idsource.h"
#include "models/store/oplog.h"
#include "models/sync/keys/keystore.h"

namespace xunzhen::sync {

/// This laptop's Ed25519 key pair in its present incarnation of one space. Both spaces begin with one key, until a revocation
/// renews it in one of them; incarnations differ. Kept in the key store, never in the database, so that a database restored from
/// a backup can tell that it is old.
class DeviceIdentity
{
public:
    /// nullopt when the store has none for this space. Throws base::Error(KeyMissing).
    static std::optional<DeviceIdentity> load(const KeyStore &keys, domain::SpaceSlot slot = domain::SpaceSlot::Main);
    static DeviceIdentity loadOrCreate(KeyStore &keys, base::IdSource &ids,
                                       domain::SpaceSlot slot = domain::SpaceSlot::Main);
    /// A new key in place of the old one, which is forgotten: for a laptop that was revoked. Saved when it returns.
    static DeviceIdentity renew(KeyStore &keys, base::IdSource &ids, domain::SpaceSlot slot = domain::SpaceSlot::Main);
    /// A new incarnation of the same key: after a restore, after a clone was found. Saved when it returns.
    DeviceIdentity reborn(KeyStore &keys, base::IdSource &ids) const;

    const QByteArray &device() const { return m_public; }
    const QByteArray &incarnation() const { return m_incarnation; }
    store::StreamKey stream() const { return {m_public, m_incarnation}; }
    /// Detached signature, 64 bytes.
    QByteArray sign(const QByteArray &message) const;

private:
    DeviceIdentity(QByteArray seed, QByteArray incarnation, domain::SpaceSlot slot);
    void save(KeyStore &keys) const;

    QByteArray m_seed, m_secret, m_public, m_incarnation;
    domain::SpaceSlot m_slot;
};

inline constexpr int kSignatureBytes = 64;
inline constexpr int kHashBytes = 32;

bool isSignedBy(const QByteArray &device, const QByteArray &message, const QByteArray &signature);

}
