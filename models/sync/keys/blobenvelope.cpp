#include "models/sync/keys/blobenvelope.h"

#include "models/sync/keys/sodium.h"

namespace xunzhen::sync {

namespace {

QString keyedName(const SpaceKey &key, const QString &hash)
{
    requireSodium();
    const QByteArray content = "blob" + hash.toLatin1();
    QByteArray name(32, Qt::Uninitialized);
    crypto_generichash(bytesOf(name), size_t(name.size()), bytesOf(content), quint64(content.size()), bytesOf(key.secret),
                       size_t(key.secret.size()));
    return QString::fromLatin1(name.toHex());
}

QByteArray clearPart(const QString &name, int piece, int pieces)
{
    return QStringLiteral("%1.%2-%3").arg(name).arg(piece).arg(pieces).toLatin1();
}

}

QStringList BlobEnvelope::namesOf(const QString &hash) const
{
    if (!m_keys.isEncrypted())
        return {hash};
    QStringList names;
    for (const SpaceKey &key : m_keys.keys())
        names << keyedName(key, hash);
    return names;
}

QByteArray BlobEnvelope::seal(const QString &name, const QByteArray &content, int piece, int pieces) const
{
    return m_keys.isEncrypted() ? SpaceKeys::seal(m_keys.current(), content, clearPart(name, piece, pieces)) : content;
}

std::optional<QByteArray> BlobEnvelope::open(const QString &name, const QByteArray &sealed, int piece, int pieces) const
{
    if (!m_keys.isEncrypted())
        return sealed;
    for (const SpaceKey &key : m_keys.keys())
        if (auto content = SpaceKeys::open(key, sealed, clearPart(name, piece, pieces)))
            return content;
    return std::nullopt;
}

}
