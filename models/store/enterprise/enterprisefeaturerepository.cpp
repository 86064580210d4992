#include "models/store/enterprise/enterprisefeaturerepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::Presence;
using domain::ToldFeature;

namespace {

#define COLUMNS "enterprise_id, field, present, told_at, told_by"

ToldFeature rowToFeature(const Statement &row)
{
    ToldFeature feature;
    feature.enterprise = row.id<domain::EnterpriseId>(0);
    feature.field = row.text(1);
    feature.presence = row.isNull(2) ? Presence::Unknown : row.flag(2) ? Presence::Present : Presence::Absent;
    feature.toldAt = row.moment(3);
    feature.toldBy = row.id<domain::InspectorId>(4);
    return feature;
}

}

std::optional<ToldFeature> EnterpriseFeatureRepository::find(const domain::ToldFeatureId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM enterprise_feature WHERE id = :id");
    statement.bind(":id", id);
    return statement.step() ? std::optional(rowToFeature(statement)) : std::nullopt;
}

std::vector<ToldFeature> EnterpriseFeatureRepository::ofEnterprise(const domain::EnterpriseId &enterprise) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS
                                             " FROM enterprise_feature WHERE enterprise_id = :enterprise ORDER BY field");
    statement.bind(":enterprise", enterprise);
    std::vector<ToldFeature> features;
    while (statement.step())
        features.push_back(rowToFeature(statement));
    return features;
}

void EnterpriseFeatureRepository::save(const ToldFeature &feature)
{
    m_database.prepare(R"(INSERT INTO enterprise_feature (id, enterprise_id, field, present, told_at, told_by)
        VALUES (:id, :enterprise, :field, CASE :presence WHEN 'yes' THEN 1 WHEN 'no' THEN 0 END, :at, :by)
        ON CONFLICT (id) DO UPDATE SET enterprise_id = excluded.enterprise_id, field = excluded.field,
            present = excluded.present, told_at = excluded.told_at, told_by = excluded.told_by)")
        .bind(":id", domain::toldFeatureIdFor(feature.enterprise, feature.field)).bind(":enterprise", feature.enterprise)
        .bind(":field", feature.field).bind(":presence", domain::presenceCode(feature.presence))
        .bind(":at", feature.toldAt).bind(":by", feature.toldBy).run();
}

}
