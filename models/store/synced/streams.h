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

    /// Adds it to the space when it is new; opens no transaction of its own.
    qint64 idFor(const StreamKey &key, domain::SpaceSlot slot = domain::SpaceSlot::Main);
    std::optional<qint64> find(const StreamKey &key) const;
    StreamKey key(qint64 id) const; ///< Error(NotFound)
    std::vector<StreamKey> all(domain::SpaceSlot slot) const;

private:
    Database &m_database;
};

}
