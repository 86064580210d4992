#pragma once

#include "models/store/oplog.h"

#include <optional>
#include <vector>

namespace xunzhen::store {

class Database;

/// Local row numbers of streams (device + incarnation). Throws base::Error.
class Streams
{
public:
    explicit Streams(Database &database) : m_database(database) {}

    qint64 idFor(const StreamKey &key); ///< adds it when it is new; opens no transaction of its own
    std::optional<qint64> find(const StreamKey &key) const;
    StreamKey key(qint64 id) const; ///< Error(NotFound)
    std::vector<StreamKey> all() const;

private:
    Database &m_database;
};

}
