#include "models/store/plan/plannedvisitrepository.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::PlannedVisit;
using domain::PlannedVisitId;

namespace {

#define COLUMNS "id, enterprise_id, kind, bureau, source, made_at, made_by, day, lead_id, second_id, note, visit_id, voided"
#define STANDS "coalesce(voided, '') = ''"
#define WAITS "coalesce(length(visit_id), 0) = 0 AND " STANDS

PlannedVisit rowToPlanned(const Statement &row)
{
    PlannedVisit p;
    p.id = row.id<PlannedVisitId>(0);
    p.enterprise = row.id<domain::EnterpriseId>(1);
    p.kind = domain::visitKindFromCode(row.text(2)).value_or(domain::VisitKind::Service);
    p.bureau = row.text(3);
    p.source = row.text(4);
    p.madeAt = row.moment(5);
    p.madeBy = row.id<domain::InspectorId>(6);
    p.day = row.day(7);
    p.lead = row.id<domain::InspectorId>(8);
    p.second = row.id<domain::InspectorId>(9);
    p.note = row.text(10);
    p.visit = row.id<domain::VisitId>(11);
    p.voided = row.text(12);
    return p;
}

std::vector<PlannedVisit> rows(Statement &statement)
{
    std::vector<PlannedVisit> found;
    while (statement.step())
        found.push_back(rowToPlanned(statement));
    return found;
}

void requireFound(const Database &database, const PlannedVisitId &id)
{
    if (database.changes() == 0)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("planned visit %1").arg(id.toString()));
}

}

std::optional<PlannedVisit> PlannedVisitRepository::find(const PlannedVisitId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM planned_visit WHERE id = :id");
    statement.bind(":id", id);
    return statement.step() ? std::optional(rowToPlanned(statement)) : std::nullopt;
}

PlannedVisit PlannedVisitRepository::get(const PlannedVisitId &id) const
{
    if (auto found = find(id))
        return *found;
    throw base::Error(base::ErrorCode::NotFound, QStringLiteral("planned visit %1").arg(id.toString()));
}

std::vector<PlannedVisit> PlannedVisitRepository::between(QDate from, QDate to) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM planned_visit
        WHERE day BETWEEN :from AND :to AND )" STANDS " ORDER BY day, made_at, id");
    statement.bind(":from", from).bind(":to", to);
    return rows(statement);
}

std::vector<PlannedVisit> PlannedVisitRepository::waitingUntil(QDate day) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM planned_visit
        WHERE day <= :day AND )" WAITS " ORDER BY day, made_at, id");
    statement.bind(":day", day);
    return rows(statement);
}

std::vector<PlannedVisit> PlannedVisitRepository::ofEnterprise(const domain::EnterpriseId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM planned_visit
        WHERE enterprise_id = :id AND )" STANDS " ORDER BY day, made_at, id");
    statement.bind(":id", id);
    return rows(statement);
}

void PlannedVisitRepository::add(const PlannedVisit &p)
{
    Q_ASSERT(!p.id.isNull());
    m_database.prepare("INSERT INTO planned_visit (" COLUMNS R"()
        VALUES (:id, :enterprise, :kind, :bureau, :source, :made_at, :made_by, :day, :lead, :second, :note, :visit, :voided))")
        .bind(":id", p.id).bind(":enterprise", p.enterprise).bind(":kind", domain::visitKindCode(p.kind))
        .bind(":bureau", p.bureau).bind(":source", p.source).bind(":made_at", p.madeAt).bind(":made_by", p.madeBy)
        .bind(":day", p.day).bind(":lead", p.lead).bind(":second", p.second).bind(":note", p.note)
        .bind(":visit", p.visit).bind(":voided", p.voided).run();
}

void PlannedVisitRepository::setDay(const PlannedVisitId &id, QDate day)
{
    m_database.prepare("UPDATE planned_visit SET day = :day WHERE id = :id").bind(":day", day).bind(":id", id).run();
    requireFound(m_database, id);
}

void PlannedVisitRepository::setTeam(const PlannedVisitId &id, const domain::InspectorId &lead, const domain::InspectorId &second)
{
    m_database.prepare("UPDATE planned_visit SET lead_id = :lead, second_id = :second WHERE id = :id")
        .bind(":lead", lead).bind(":second", second).bind(":id", id).run();
    requireFound(m_database, id);
}

void PlannedVisitRepository::setNote(const PlannedVisitId &id, const QString &note)
{
    m_database.prepare("UPDATE planned_visit SET note = :note WHERE id = :id").bind(":note", note).bind(":id", id).run();
    requireFound(m_database, id);
}

void PlannedVisitRepository::setVisit(const PlannedVisitId &id, const domain::VisitId &visit)
{
    m_database.prepare("UPDATE planned_visit SET visit_id = :visit WHERE id = :id").bind(":visit", visit).bind(":id", id).run();
    requireFound(m_database, id);
}

bool PlannedVisitRepository::forgetVisit(const domain::VisitId &visit)
{
    m_database.prepare("UPDATE planned_visit SET visit_id = :none WHERE visit_id = :visit")
        .bind(":none", domain::VisitId()).bind(":visit", visit).run();
    return m_database.changes() > 0;
}

void PlannedVisitRepository::setVoided(const PlannedVisitId &id, const QString &reason)
{
    m_database.prepare("UPDATE planned_visit SET voided = :reason WHERE id = :id").bind(":reason", reason).bind(":id", id).run();
    requireFound(m_database, id);
}

}
