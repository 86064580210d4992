#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace xunzhen::sync {

/// Where secrets live, outside the database. Implementations: FileKeyStore; a system's keychain may follow.
class KeyStore
{
public:
    virtual ~KeyStore() = default;
    /// nullopt when there is none of this name. Throws base::Error(KeyMissing) when it is there but cannot be opened.
    virtual std::optional<QByteArray> load(const QString &name) const = 0;
    /// Durable when it returns. Throws base::Error.
    virtual void save(const QString &name, const QByteArray &secret) = 0;
};

}
