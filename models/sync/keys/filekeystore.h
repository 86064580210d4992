#pragma once

#include "models/base/idsource.h"
#include "models/sync/keys/keystore.h"

namespace xunzhen::sync {

/// One file per secret, <folder>/<name>.key, readable by its owner only. With a passphrase the secret is sealed: key by
/// Argon2id (libsodium crypto_pwhash, interactive limits), XChaCha20-Poly1305 by crypto_secretbox. Without one it is kept
/// in the clear and only the file's rights protect it. Any thread.
class FileKeyStore : public KeyStore
{
public:
    FileKeyStore(QString folder, base::IdSource &ids, QByteArray passphrase = {});

    std::optional<QByteArray> load(const QString &name) const override;
    void save(const QString &name, const QByteArray &secret) override;

private:
    QString path(const QString &name) const;
    QByteArray seal(const QByteArray &secret) const;
    QByteArray open(const QByteArray &file) const;

    QString m_folder;
    base::IdSource &m_ids;
    QByteArray m_passphrase;
};

}
