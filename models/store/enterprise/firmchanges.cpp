#include "models/store/enterprise/firmchanges.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <set>

namespace xunzhen::store {

using domain::EnterpriseId;

namespace {

constexpr qint64 kMany = 4000;

struct Route
{
    const char *entity;
    const char *sql; ///< the firms of one of its records
};

constexpr Route kRoutes[] = {
    {"enterprise", "SELECT id FROM enterprise WHERE id = :record"},
    {"enterprise_alias", "SELECT one_id FROM enterprise_alias WHERE id = :record UNION "
                         "SELECT other_id FROM enterprise_alias WHERE id = :record"},
    {"visit", "SELECT enterprise_id FROM visit WHERE id = :record"},
    {"remediation", "SELECT enterprise_id FROM remediation WHERE id = :record"},
    {"finding", "SELECT v.enterprise_id FROM finding f JOIN visit v ON v.id = f.visit_id WHERE f.id = :record"},
    {"answer", "SELECT v.enterprise_id FROM answer a JOIN visit v ON v.id = a.visit_id WHERE a.id = :record"},
    {"visit_item", "SELECT v.enterprise_id FROM visit_item i JOIN visit v ON v.id = i.visit_id WHERE i.id = :record"},
    {"remediation_call",
     "SELECT r.enterprise_id FROM remediation_call c JOIN remediation r ON r.id = c.remediation_id WHERE c.id = :record"},
};

const char *routeOf(const QString &entity)
{
    for (const Route &route : kRoutes)
        if (entity == QLatin1String(route.entity))
            return route.sql;
    return nullptr;
}

}

FirmChanges::Tips FirmChanges::tips() const
{
    Statement rows = m_database.prepare(R"(SELECT id, (SELECT seq FROM op WHERE stream = stream.id ORDER BY seq DESC LIMIT 1)
        AS last FROM stream WHERE last IS NOT NULL)");
    Tips tips;
    while (rows.step())
        tips.emplace(rows.number(0), rows.number(1));
    return tips;
}

std::optional<std::vector<EnterpriseId>> FirmChanges::since(const Tips &then) const
{
    std::set<EnterpriseId> firms;
    std::set<std::pair<QString, QByteArray>> seen;
    qint64 read = 0;
    Statement changes = m_database.prepare("SELECT entity, record FROM op WHERE stream = :stream AND seq > :seq");
    for (const auto &[stream, last] : tips()) {
        const auto before = then.find(stream);
        const qint64 from = before == then.end() ? 0 : before->second;
        if (last < from || (read += last - from) > kMany)
            return std::nullopt;
        changes.bind(":stream", stream).bind(":seq", from);
        while (changes.step()) {
            const QString entity = changes.text(0);
            const char *sql = routeOf(entity);
            if (!sql || !seen.emplace(entity, changes.blob(1)).second)
                continue;
            Statement firm = m_database.prepare(sql);
            firm.bind(":record", changes.blob(1));
            while (firm.step())
                firms.insert(firm.id<EnterpriseId>(0));
        }
        changes.reset();
    }
    return std::vector<EnterpriseId>(firms.begin(), firms.end());
}

}
