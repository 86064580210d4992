#pragma once

#include "models/domain/ids.h"

#include <map>
#include <optional>
#include <vector>

namespace xunzhen::store {

class Database;

/// Which firms were touched since a moment of the log, by whomever: the window, a folder, another program. Inside a read; throws
/// base::Error.
class FirmChanges
{
public:
    using Tips = std::map<qint64, qint64>; ///< last sequence number by stream

    explicit FirmChanges(Database &database) : m_database(database) {}

    Tips tips() const;
    /// Records of enterprises that something was written to since. Nothing: so much has happened that all are to be
    /// read.
    std::optional<std::vector<domain::EnterpriseId>> since(const Tips &then) const;

private:
    Database &m_database;
};

}
