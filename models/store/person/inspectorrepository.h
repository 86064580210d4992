#pragma once

#include "models/domain/person/inspector.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// 执法人员. Throws base::Error.
class InspectorRepository
{
public:
    explicit InspectorRepository(Database &database) : m_database(database) {}

    std::optional<domain::Inspector> find(const domain::InspectorId &id) const;
    domain::Inspector get(const domain::InspectorId &id) const; ///< Error(NotFound)
    std::vector<domain::Inspector> byCredential(const QString &credentialNumber) const;
    std::vector<domain::Inspector> all() const; ///< by bureau and name, withdrawn ones too
    void save(const domain::Inspector &inspector);

private:
    Database &m_database;
};

}
