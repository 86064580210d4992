#pragma once

#include "models/domain/enterprise/firmsets.h"

namespace xunzhen::store {

class Database;

/// Which records of enterprises are one firm (table enterprise_alias): shared. Throws base::Error.
class FirmLinkRepository
{
public:
    explicit FirmLinkRepository(Database &database) : m_database(database) {}

    std::vector<domain::FirmLink> holding() const; ///< those that were not taken back, oldest first
    std::vector<domain::FirmLink> takenBack(const QString &reason) const; ///< those with exactly this reason, oldest first
    void add(const domain::FirmLink &link);
    void takeBack(const domain::FirmLinkId &id, const QString &reason); ///< Error(NotFound)

private:
    Database &m_database;
};

}
