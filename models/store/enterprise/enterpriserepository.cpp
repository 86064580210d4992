#include "models/store/enterprise/enterpriserepository.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/enterprise/enterpriserow.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::Enterprise;
using domain::EnterpriseId;

namespace {

constexpr const char *kById = "SELECT " XUNZHEN_ENTERPRISE_COLUMNS " FROM enterprise WHERE id = :id";

std::vector<Enterprise> rows(Statement &statement)
{
    std::vector<Enterprise> found;
    while (statement.step())
        found.push_back(rowToEnterprise(statement));
    return found;
}

}

std::optional<Enterprise> EnterpriseRepository::find(const EnterpriseId &id) const
{
    Statement statement = m_database.prepare(kById);
    statement.bind(":id", id);
    return statement.step() ? std::optional(rowToEnterprise(statement)) : std::nullopt;
}

Enterprise EnterpriseRepository::get(const EnterpriseId &id) const
{
    if (auto found = find(id))
        return *found;
    throw base::Error(base::ErrorCode::NotFound, QStringLiteral("enterprise %1").arg(id.toString()));
}

std::vector<Enterprise> EnterpriseRepository::byUscc(const QString &uscc) const
{
    Statement statement = m_database.prepare("SELECT " XUNZHEN_ENTERPRISE_COLUMNS R"( FROM enterprise
        WHERE uscc = :uscc AND coalesce(voided, '') = '' ORDER BY id)");
    statement.bind(":uscc", uscc);
    return rows(statement);
}

std::vector<QString> EnterpriseRepository::repeatedUsccs() const
{
    Statement statement = m_database.prepare(R"(SELECT uscc FROM enterprise
        WHERE uscc != '' AND coalesce(voided, '') = '' GROUP BY uscc HAVING count(*) > 1 ORDER BY uscc)");
    std::vector<QString> found;
    while (statement.step())
        found.push_back(statement.text(0));
    return found;
}

std::vector<Enterprise> EnterpriseRepository::byName(const QString &name) const
{
    Statement statement = m_database.prepare("SELECT " XUNZHEN_ENTERPRISE_COLUMNS R"( FROM enterprise
        WHERE name = :name AND coalesce(voided, '') = '' ORDER BY id)");
    statement.bind(":name", name);
    return rows(statement);
}

std::vector<Enterprise> EnterpriseRepository::byIds(const std::vector<EnterpriseId> &ids) const
{
    std::vector<Enterprise> found;
    found.reserve(ids.size());
    Statement statement = m_database.prepare(kById);
    for (const EnterpriseId &id : ids) {
        statement.bind(":id", id);
        if (statement.step())
            found.push_back(rowToEnterprise(statement));
        statement.reset();
    }
    return found;
}

std::vector<Enterprise> EnterpriseRepository::all() const
{
    std::vector<Enterprise> found;
    forEach([&found](const Enterprise &enterprise) {
        found.push_back(enterprise);
        return true;
    });
    return found;
}

void EnterpriseRepository::forEach(const std::function<bool(const Enterprise &)> &each) const
{
    Statement statement = m_database.prepare("SELECT " XUNZHEN_ENTERPRISE_COLUMNS R"( FROM enterprise
        WHERE coalesce(voided, '') = '' ORDER BY id)");
    while (statement.step() && each(rowToEnterprise(statement))) { }
}

std::vector<EnterpriseId> EnterpriseRepository::ids() const
{
    Statement statement = m_database.prepare("SELECT id FROM enterprise WHERE coalesce(voided, '') = '' ORDER BY id");
    std::vector<EnterpriseId> found;
    while (statement.step())
        found.push_back(statement.id<EnterpriseId>(0));
    return found;
}

int EnterpriseRepository::count() const
{
    Statement statement = m_database.prepare("SELECT count(*) FROM enterprise WHERE coalesce(voided, '') = ''");
    return statement.step() ? statement.integer(0) : 0;
}

bool EnterpriseRepository::isAtMost(int records) const
{
    Statement statement = m_database.prepare("SELECT count(*) FROM (SELECT 1 FROM enterprise LIMIT :limit)");
    statement.bind(":limit", records + 1);
    return statement.step() && statement.integer(0) <= records;
}

void EnterpriseRepository::save(const Enterprise &e)
{
    Q_ASSERT(!e.id.isNull());
    m_database.prepare(R"(INSERT INTO enterprise (id, name, uscc, legal_person, address, town, longitude, latitude,
            contact, phone, trade_code, trade_name, scale, employees, established, positive_list, note, voided)
        VALUES (:id, :name, :uscc, :legal_person, :address, :town, :longitude, :latitude, :contact, :phone, :trade_code,
            :trade_name, :scale, :employees, :established, :positive_list, :note, :voided)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, uscc = excluded.uscc,
            legal_person = excluded.legal_person, address = excluded.address, town = excluded.town,
            longitude = excluded.longitude, latitude = excluded.latitude, contact = excluded.contact,
            phone = excluded.phone, trade_code = excluded.trade_code, trade_name = excluded.trade_name,
            scale = excluded.scale, employees = excluded.employees, established = excluded.established,
            positive_list = excluded.positive_list, note = excluded.note, voided = excluded.voided)")
        .bind(":id", e.id).bind(":name", e.name).bind(":uscc", e.uscc).bind(":legal_person", e.legalPerson)
        .bind(":address", e.address).bind(":town", e.town).bind(":longitude", e.longitude)
        .bind(":latitude", e.latitude).bind(":contact", e.contact).bind(":phone", e.phone)
        .bind(":trade_code", e.tradeCode).bind(":trade_name", e.tradeName).bind(":scale", e.scale)
        .bind(":employees", e.employees).bind(":established", e.established)
        .bind(":positive_list", e.positiveList).bind(":note", e.note).bind(":voided", e.voided).run();
}

void EnterpriseRepository::voidRecord(const EnterpriseId &id, const QString &reason)
{
    Statement statement = m_database.prepare("UPDATE enterprise SET voided = :reason WHERE id = :id");
    statement.bind(":id", id).bind(":reason", reason).run();
    if (m_database.changes() == 0)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("enterprise %1").arg(id.toString()));
}

}
