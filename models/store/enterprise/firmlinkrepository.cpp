#include "models/store/enterprise/firmlinkrepository.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

namespace {

#define COLUMNS "id, one_id, other_id, reason, at, by_id, voided"

std::vector<domain::FirmLink> linksOf(Statement &rows)
{
    std::vector<domain::FirmLink> links;
    while (rows.step())
        links.push_back({rows.id<domain::FirmLinkId>(0), rows.id<domain::EnterpriseId>(1), rows.id<domain::EnterpriseId>(2),
                         rows.text(3), rows.moment(4), rows.id<domain::InspectorId>(5), rows.text(6)});
    return links;
}

}

std::vector<domain::FirmLink> FirmLinkRepository::holding() const
{
    Statement rows = m_database.prepare("SELECT " COLUMNS " FROM enterprise_alias WHERE coalesce(voided, '') = '' ORDER BY at, id");
    return linksOf(rows);
}

std::vector<domain::FirmLink> FirmLinkRepository::takenBack(const QString &reason) const
{
    Statement rows = m_database.prepare("SELECT " COLUMNS " FROM enterprise_alias WHERE voided = :reason ORDER BY at, id");
    rows.bind(":reason", reason);
    return linksOf(rows);
}

void FirmLinkRepository::add(const domain::FirmLink &link)
{
    m_database.prepare(R"(INSERT INTO enterprise_alias (id, one_id, other_id, reason, at, by_id, voided)
        VALUES (:id, :one, :other, :reason, :at, :by, :voided))")
        .bind(":id", link.id).bind(":one", link.one).bind(":other", link.other).bind(":reason", link.reason)
        .bind(":at", link.at).bind(":by", link.by).bind(":voided", link.voided).run();
}

void FirmLinkRepository::takeBack(const domain::FirmLinkId &id, const QString &reason)
{
    m_database.prepare("UPDATE enterprise_alias SET voided = :reason WHERE id = :id").bind(":id", id).bind(":reason", reason).run();
    if (m_database.changes() == 0)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("link %1").arg(id.toString()));
}

}
