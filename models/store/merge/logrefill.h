#pragma once

#include "models/store/oplog.h"

namespace xunzhen::store {

class Database;

/// Empties the log so that it can be filled again from segments, without a row of a shared table being missing in between for
/// anybody else: all in one transaction of the caller. Throws base::Error.
class LogRefill
{
public:
    explicit LogRefill(Database &database) : m_database(database) {}

    /// Empties the log; what streams other than these hold is put aside.
    void begin(const std::vector<StreamKey> &refilled);
    /// The next operations that were put aside, at most `limit`, each stream in sequence; empty when there are no more.
    std::vector<Operation> nextAside(int limit);
    /// Drops the rows that no operation makes any more; gives their records.
    std::vector<std::pair<QString, QByteArray>> finish();

private:
    Database &m_database;
};

}
