#pragma once

#include "models/store/oplog.h"

namespace xunzhen::store {

/// What one author wrote in one stream.
struct AuthorCount
{
    QByteArray author; ///< 16 bytes
    qint64 operations = 0;
};

/// Who stands as author in a stream. Throws base::Error.
class AuthorScan
{
public:
    explicit AuthorScan(Database &database) : m_database(database) {}

    /// Of the operations after `after`, up to `upTo`.
    std::vector<AuthorCount> authors(const StreamKey &stream, qint64 after, qint64 upTo) const;

private:
    Database &m_database;
};

}
