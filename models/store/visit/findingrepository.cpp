#include "models/store/visit/findingrepository.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/visit/citationcolumn.h"

namespace xunzhen::store {

using domain::Finding;

namespace {

#define COLUMNS "f.id, f.visit_id, f.item_code, f.ordinal, f.title, f.place, f.fact, f.grade, f.major_hazard, f.cause, " \
                "f.clauses, f.disposal, f.disposal_reason, f.leniency, f.voided"

Finding rowToFinding(const Statement &row)
{
    Finding f;
    f.id = row.id<domain::FindingId>(0);
    f.visit = row.id<domain::VisitId>(1);
    f.itemCode = row.text(2);
    f.ordinal = row.integer(3);
    f.title = row.text(4);
    f.place = row.text(5);
    f.fact = row.text(6);
    f.grade = domain::gradeFromCode(row.text(7)).value_or(domain::Grade::General);
    f.majorHazard = row.text(8);
    f.cause = row.text(9);
    f.clauses = citationsFromColumn(row.text(10));
    f.disposal = row.text(11);
    f.disposalReason = row.text(12);
    f.leniency = row.text(13);
    f.voided = row.text(14);
    return f;
}

std::vector<Finding> rows(Statement &statement)
{
    std::vector<Finding> found;
    while (statement.step())
        found.push_back(rowToFinding(statement));
    return found;
}

}

std::optional<Finding> FindingRepository::find(const domain::FindingId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM finding f WHERE f.id = :id");
    statement.bind(":id", id);
    return statement.step() ? std::optional(rowToFinding(statement)) : std::nullopt;
}

std::vector<Finding> FindingRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM finding f
        WHERE f.visit_id = :visit AND coalesce(f.voided, '') = '' ORDER BY f.ordinal, f.id)");
    statement.bind(":visit", visit);
    return rows(statement);
}

std::vector<Finding> FindingRepository::ofEnterprise(const domain::EnterpriseId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM finding f JOIN visit v ON v.id = f.visit_id
        WHERE v.enterprise_id = :id AND coalesce(f.voided, '') = '' AND coalesce(v.voided, '') = ''
        ORDER BY v.opened_at DESC, v.id DESC, f.ordinal, f.id)");
    statement.bind(":id", id);
    return rows(statement);
}

int FindingRepository::earlierOnItem(const domain::VisitId &visit, const QString &itemCode) const
{
    Statement statement = m_database.prepare(R"(SELECT count(*) FROM visit here
        JOIN visit other ON other.enterprise_id = here.enterprise_id AND other.id <> here.id
            AND other.opened_at <= here.opened_at
        JOIN finding f ON f.visit_id = other.id
        WHERE here.id = :visit AND f.item_code = :item AND coalesce(f.voided, '') = ''
            AND coalesce(other.voided, '') = '')");
    statement.bind(":visit", visit).bind(":item", itemCode);
    return statement.step() ? statement.integer(0) : 0;
}

void FindingRepository::save(const Finding &f)
{
    m_database.prepare(R"(INSERT INTO finding (id, visit_id, item_code, ordinal, title, place, fact, grade, major_hazard,
            cause, clauses, disposal, disposal_reason, leniency, voided)
        VALUES (:id, :visit, :item, :ordinal, :title, :place, :fact, :grade, :major_hazard, :cause, :clauses,
            :disposal, :disposal_reason, :leniency, :voided)
        ON CONFLICT (id) DO UPDATE SET visit_id = excluded.visit_id, item_code = excluded.item_code,
            ordinal = excluded.ordinal, title = excluded.title, place = excluded.place, fact = excluded.fact,
            grade = excluded.grade, major_hazard = excluded.major_hazard, cause = excluded.cause,
            clauses = excluded.clauses, disposal = excluded.disposal, disposal_reason = excluded.disposal_reason,
            leniency = excluded.leniency, voided = excluded.voided)")
        .bind(":id", f.id.isNull() ? domain::findingIdFor(f.visit, f.itemCode) : f.id).bind(":visit", f.visit)
        .bind(":item", f.itemCode).bind(":ordinal", f.ordinal).bind(":title", f.title).bind(":place", f.place)
        .bind(":fact", f.fact).bind(":grade", domain::gradeCode(f.grade)).bind(":major_hazard", f.majorHazard)
        .bind(":cause", f.cause).bind(":clauses", citationsToColumn(f.clauses)).bind(":disposal", f.disposal)
        .bind(":disposal_reason", f.disposalReason).bind(":leniency", f.leniency).bind(":voided", f.voided).run();
}

domain::Together FindingRepository::together(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare(R"(SELECT f.id, f.together FROM finding f
        WHERE f.visit_id = :visit AND coalesce(f.voided, '') = '' AND coalesce(f.together, '') <> '')");
    statement.bind(":visit", visit);
    domain::Together told;
    while (statement.step())
        told.emplace(statement.id<domain::FindingId>(0), statement.text(1));
    return told;
}

void FindingRepository::setTogether(const domain::FindingId &id, const QString &word)
{
    m_database.prepare("UPDATE finding SET together = :word WHERE id = :id").bind(":id", id).bind(":word", word).run();
    if (m_database.changes() == 0)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("finding %1").arg(id.toString()));
}

void FindingRepository::voidFinding(const domain::FindingId &id, const QString &reason)
{
    m_database.prepare("UPDATE finding SET voided = :reason WHERE id = :id")
        .bind(":id", id).bind(":reason", reason).run();
    if (m_database.changes() == 0)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("finding %1").arg(id.toString()));
}

}
