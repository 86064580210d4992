#include "models/store/person/inspectorrepository.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::Inspector;

namespace {

#define COLUMNS "id, name, credential_number, credential_until, bureau, role, phone, withdrawn"

Inspector rowToInspector(const Statement &row)
{
    Inspector i;
    i.id = row.id<domain::InspectorId>(0);
    i.name = row.text(1);
    i.credentialNumber = row.text(2);
    i.credentialUntil = row.day(3);
    i.bureau = row.text(4);
    i.role = domain::roleFromCode(row.text(5)).value_or(domain::Role::Expert); // unknown: may not sign
    i.phone = row.text(6);
    i.withdrawn = row.text(7);
    return i;
}

std::vector<Inspector> rows(Statement &statement)
{
    std::vector<Inspector> found;
    while (statement.step())
        found.push_back(rowToInspector(statement));
    return found;
}

}

std::optional<Inspector> InspectorRepository::find(const domain::InspectorId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM inspector WHERE id = :id");
    statement.bind(":id", id);
    return statement.step() ? std::optional(rowToInspector(statement)) : std::nullopt;
}

Inspector InspectorRepository::get(const domain::InspectorId &id) const
{
    if (auto found = find(id))
        return *found;
    throw base::Error(base::ErrorCode::NotFound, QStringLiteral("inspector %1").arg(id.toString()));
}

std::vector<Inspector> InspectorRepository::byCredential(const QString &credentialNumber) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM inspector
        WHERE credential_number = :number ORDER BY id)");
    statement.bind(":number", credentialNumber);
    return rows(statement);
}

std::vector<Inspector> InspectorRepository::all() const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM inspector ORDER BY bureau, name, id");
    return rows(statement);
}

void InspectorRepository::save(const Inspector &i)
{
    Q_ASSERT(!i.id.isNull());
    m_database.prepare(R"(INSERT INTO inspector (id, name, credential_number, credential_until, bureau, role, phone,
            withdrawn)
        VALUES (:id, :name, :number, :until, :bureau, :role, :phone, :withdrawn)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, credential_number = excluded.credential_number,
            credential_until = excluded.credential_until, bureau = excluded.bureau, role = excluded.role,
            phone = excluded.phone, withdrawn = excluded.withdrawn)")
        .bind(":id", i.id).bind(":name", i.name).bind(":number", i.credentialNumber)
        .bind(":until", i.credentialUntil).bind(":bureau", i.bureau).bind(":role", domain::roleCode(i.role))
        .bind(":phone", i.phone).bind(":withdrawn", i.withdrawn).run();
}

}
