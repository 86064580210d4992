#pragma once

#include "models/domain/enterprise/toldfeature.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// 企业情形 of firms, as told last. Throws base::Error.
class EnterpriseFeatureRepository
{
public:
    explicit EnterpriseFeatureRepository(Database &database) : m_database(database) {}

    std::optional<domain::ToldFeature> find(const domain::ToldFeatureId &id) const;
    std::vector<domain::ToldFeature> ofEnterprise(const domain::EnterpriseId &enterprise) const; ///< by field
    void save(const domain::ToldFeature &feature);

private:
    Database &m_database;
};

}
