#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace xunzhen::store {

class Database;

/// Somebody who writes in a space of this laptop and whose own record stays with another bureau.
struct KnownAuthor
{
    QByteArray inspector; ///< 16 bytes
    QString name;
    QString bureau;
    bool operator==(const KnownAuthor &) const = default;
};

/// The people that the rosters of the spaces certify, so that the history of a firm has names. Of this laptop alone. Throws
/// base::Error.
class KnownAuthors
{
public:
    explicit KnownAuthors(Database &database) : m_database(database) {}

    QString name(const QByteArray &inspector) const; ///< empty when unknown
    std::vector<KnownAuthor> all() const; ///< by inspector
    /// In a transaction; who is not named stays.
    void keep(const KnownAuthor &author);

private:
    Database &m_database;
};

}
