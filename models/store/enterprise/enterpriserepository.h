#pragma once

#include "models/domain/enterprise/enterprise.h"

#include <functional>
#include <vector>

namespace xunzhen::store {

class Database;

/// 企业. Lists hold records in use only (not voided); find() and get() give any. Throws base::Error.
class EnterpriseRepository
{
public:
    explicit EnterpriseRepository(Database &database) : m_database(database) {}

    std::optional<domain::Enterprise> find(const domain::EnterpriseId &id) const;
    domain::Enterprise get(const domain::EnterpriseId &id) const; ///< Error(NotFound)
    std::vector<domain::Enterprise> byUscc(const QString &uscc) const;
    std::vector<QString> repeatedUsccs() const; ///< those of several records in use
    std::vector<domain::Enterprise> byName(const QString &name) const; ///< exactly this name
    /// In the order asked for; unknown ids are left out.
    std::vector<domain::Enterprise> byIds(const std::vector<domain::EnterpriseId> &ids) const;
    std::vector<domain::Enterprise> all() const;
    /// Streams all records in use, for indexes; stops when `each` gives false.
    void forEach(const std::function<bool(const domain::Enterprise &)> &each) const;
    std::vector<domain::EnterpriseId> ids() const; ///< of all records in use
    int count() const;
    bool isAtMost(int records) const; ///< voided ones too; does not count further than that

    /// Adds or replaces; only changed groups are logged.
    void save(const domain::Enterprise &enterprise);
    void voidRecord(const domain::EnterpriseId &id, const QString &reason); ///< Error(NotFound)

private:
    Database &m_database;
};

}
