#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace xunzhen::store {

class Database;

/// An installed pack file as it came; exchange reads its bytes into a domain::Pack.
struct PackDocument
{
    QString code, version;
    QByteArray raw;  ///< left empty by all() and versions()
    QByteArray hash; ///< SHA-256 of raw, 32 bytes
    QDateTime installedAt;
};

/// Packs on this laptop, one row per code and version. Throws base::Error.
class PackRepository
{
public:
    explicit PackRepository(Database &database) : m_database(database) {}

    std::vector<PackDocument> all() const; ///< by code, highest version first; raw left out
    /// The same with code and version alone. Quick: what stands behind the file in its row is not looked for.
    std::vector<PackDocument> versions() const;
    std::optional<PackDocument> find(const QString &code, const QString &version) const;
    std::optional<PackDocument> latest(const QString &code) const; ///< the highest version
    /// Error(Clash) when the same code and version is there with other bytes; the same bytes again are harmless.
    void save(const QString &code, const QString &version, const QByteArray &raw, const QDateTime &at);
    void remove(const QString &code, const QString &version);

private:
    Database &m_database;
};

}
