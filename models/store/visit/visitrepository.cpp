#include "models/store/visit/visitrepository.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::Visit;

namespace {

#define COLUMNS "id, enterprise_id, kind, bureau, domain, source, opened_at, guard_override, lead_id, second_id, " \
                "experts, companion, state, closed_at, overall, support, talked, voided"

const QChar kBetweenExperts = QLatin1Char('\n');

Visit rowToVisit(const Statement &row)
{
    Visit v;
    v.id = row.id<domain::VisitId>(0);
    v.enterprise = row.id<domain::EnterpriseId>(1);
    v.kind = domain::visitKindFromCode(row.text(2)).value_or(domain::VisitKind::Service);
    v.bureau = row.text(3);
    v.domain = row.text(4);
    v.source = row.text(5);
    v.openedAt = row.moment(6);
    v.guardOverride = row.text(7);
    v.lead = row.id<domain::InspectorId>(8);
    v.second = row.id<domain::InspectorId>(9);
    v.experts = row.text(10).split(kBetweenExperts, Qt::SkipEmptyParts);
    v.companion = row.text(11);
    v.state = domain::visitStateFromCode(row.text(12)).value_or(domain::VisitState::Open);
    v.closedAt = row.moment(13);
    v.overall = row.text(14);
    v.support = row.text(15);
    v.talked = row.text(16);
    v.voided = row.text(17);
    return v;
}

std::vector<Visit> rows(Statement &statement)
{
    std::vector<Visit> found;
    while (statement.step())
        found.push_back(rowToVisit(statement));
    return found;
}

void requireFound(const Database &database, const domain::VisitId &id)
{
    if (database.changes() == 0)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("visit %1").arg(id.toString()));
}

}

std::optional<Visit> VisitRepository::find(const domain::VisitId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM visit WHERE id = :id");
    statement.bind(":id", id);
    return statement.step() ? std::optional(rowToVisit(statement)) : std::nullopt;
}

Visit VisitRepository::get(const domain::VisitId &id) const
{
    if (auto found = find(id))
        return *found;
    throw base::Error(base::ErrorCode::NotFound, QStringLiteral("visit %1").arg(id.toString()));
}

std::vector<Visit> VisitRepository::open() const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM visit
        WHERE state = 'open' AND coalesce(voided, '') = '' ORDER BY opened_at DESC, id DESC)");
    return rows(statement);
}

std::vector<Visit> VisitRepository::byEnterprise(const domain::EnterpriseId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM visit
        WHERE enterprise_id = :id AND coalesce(voided, '') = '' ORDER BY opened_at DESC, id DESC)");
    statement.bind(":id", id);
    return rows(statement);
}

QList<domain::VisitId> VisitRepository::ids() const
{
    Statement statement = m_database.prepare("SELECT id FROM visit");
    QList<domain::VisitId> all;
    while (statement.step())
        all << statement.id<domain::VisitId>(0);
    return all;
}

std::vector<Visit> VisitRepository::latest(int limit) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM visit
        WHERE coalesce(voided, '') = '' ORDER BY opened_at DESC, id DESC LIMIT :limit)");
    statement.bind(":limit", limit);
    return rows(statement);
}

int VisitRepository::count() const
{
    Statement statement = m_database.prepare("SELECT count(*) FROM visit WHERE coalesce(voided, '') = ''");
    return statement.step() ? statement.integer(0) : 0;
}

int VisitRepository::openCount() const
{
    Statement statement = m_database.prepare("SELECT count(*) FROM visit WHERE state = 'open' AND coalesce(voided, '') = ''");
    return statement.step() ? statement.integer(0) : 0;
}

std::vector<Visit> VisitRepository::between(const QDateTime &from, const QDateTime &until) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM visit
        WHERE opened_at >= :from AND opened_at < :until AND coalesce(voided, '') = '' ORDER BY opened_at DESC, id DESC)");
    statement.bind(":from", from).bind(":until", until);
    return rows(statement);
}

void VisitRepository::save(const Visit &v)
{
    Q_ASSERT(!v.id.isNull());
    m_database.prepare(R"(INSERT INTO visit (id, enterprise_id, kind, bureau, domain, source, opened_at, guard_override,
            lead_id, second_id, experts, companion, state, closed_at, overall, support, talked, voided)
        VALUES (:id, :enterprise, :kind, :bureau, :domain, :source, :opened_at, :guard_override, :lead, :second,
            :experts, :companion, :state, :closed_at, :overall, :support, :talked, :voided)
        ON CONFLICT (id) DO UPDATE SET enterprise_id = excluded.enterprise_id, kind = excluded.kind,
            bureau = excluded.bureau, domain = excluded.domain, source = excluded.source,
            opened_at = excluded.opened_at, guard_override = excluded.guard_override, lead_id = excluded.lead_id,
            second_id = excluded.second_id, experts = excluded.experts, companion = excluded.companion,
            state = excluded.state, closed_at = excluded.closed_at, overall = excluded.overall,
            support = excluded.support, talked = excluded.talked, voided = excluded.voided)")
        .bind(":id", v.id).bind(":enterprise", v.enterprise).bind(":kind", domain::visitKindCode(v.kind))
        .bind(":bureau", v.bureau).bind(":domain", v.domain).bind(":source", v.source)
        .bind(":opened_at", v.openedAt).bind(":guard_override", v.guardOverride).bind(":lead", v.lead)
        .bind(":second", v.second).bind(":experts", v.experts.join(kBetweenExperts))
        .bind(":companion", v.companion).bind(":state", domain::visitStateCode(v.state))
        .bind(":closed_at", v.closedAt).bind(":overall", v.overall).bind(":support", v.support)
        .bind(":talked", v.talked).bind(":voided", v.voided).run();
}

void VisitRepository::markIssued(const domain::VisitId &id, const QDateTime &at)
{
    m_database.prepare("UPDATE visit SET state = 'issued', closed_at = :at WHERE id = :id")
        .bind(":id", id).bind(":at", at).run();
    requireFound(m_database, id);
}

void VisitRepository::voidVisit(const domain::VisitId &id, const QString &reason, const QDateTime &at)
{
    m_database.prepare("UPDATE visit SET state = 'voided', closed_at = :at, voided = :reason WHERE id = :id")
        .bind(":id", id).bind(":at", at).bind(":reason", reason).run();
    requireFound(m_database, id);
}

}
