#pragma once

#include "models/sync/keys/spacekeys.h"

#include <QStringList>

namespace xunzhen::sync {

/// How a file that is kept by content lies in the folder. In a clear space: under its hash, as it is. In an encrypted one:
/// under a keyed hash of the hash, sealed piece by piece, so that nobody can ask the folder whether it holds a known file.
class BlobEnvelope
{
public:
    explicit BlobEnvelope(SpaceKeys keys) : m_keys(std::move(keys)) {}

    /// In the place of the hash in a blob's path; the first is for writing, every one may be in the folder already. Empty
    /// while this laptop was given no key.
    QStringList namesOf(const QString &hash) const;
    qint64 overhead() const { return m_keys.isEncrypted() ? SpaceKeys::kOverhead : 0; }

    /// piece 0 of 0: the whole file.
    QByteArray seal(const QString &name, const QByteArray &content, int piece = 0, int pieces = 0) const;
    /// nullopt when no key opens it: torn, or another piece.
    std::optional<QByteArray> open(const QString &name, const QByteArray &sealed, int piece = 0, int pieces = 0) const;

private:
    SpaceKeys m_keys;
};

}
