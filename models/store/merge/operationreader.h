#pragma once

#include "models/store/oplog.h"

#include <map>

namespace xunzhen::store {

class Statement;

/// Turns rows of the table op into Operations: local stream numbers become stream names.
class OperationReader
{
public:
    explicit OperationReader(Database &database) : m_database(database) {}

    /// The columns that read() expects, in its order.
    static constexpr const char *kColumns = "stream, seq, hlc, author, entity, record, grp, value, supersedes";

    Operation read(Statement &row);
    std::vector<Operation> readAll(Statement &rows);
    /// Throws Error(NotFound).
    Operation find(qint64 stream, qint64 seq);
    const StreamKey &key(qint64 stream);

private:
    Database &m_database;
    std::map<qint64, StreamKey> m_keys;
};

}
