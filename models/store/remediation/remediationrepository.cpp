#include "models/store/remediation/remediationrepository.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::RemediationItem;

namespace {

#define COLUMNS "r.id, r.visit_id, r.finding_id, r.enterprise_id, r.ordinal, r.measure, r.standard, r.owner, r.due, " \
                "r.help, r.emergency, r.state, r.state_at, r.state_by, r.state_note"

RemediationItem rowToItem(const Statement &row)
{
    RemediationItem r;
    r.id = row.id<domain::RemediationId>(0);
    r.visit = row.id<domain::VisitId>(1);
    r.finding = row.id<domain::FindingId>(2);
    r.enterprise = row.id<domain::EnterpriseId>(3);
    r.ordinal = row.integer(4);
    r.measure = row.text(5);
    r.standard = row.text(6);
    r.owner = row.text(7);
    r.due = row.day(8);
    r.help = row.text(9);
    r.emergency = row.text(10);
    r.state = domain::remediationStateFromCode(row.text(11)).value_or(domain::RemediationState::Open);
    r.stateAt = row.moment(12);
    r.stateBy = row.id<domain::InspectorId>(13);
    r.stateNote = row.text(14);
    return r;
}

std::vector<RemediationItem> rows(Statement &statement)
{
    std::vector<RemediationItem> found;
    while (statement.step())
        found.push_back(rowToItem(statement));
    return found;
}

}

std::optional<RemediationItem> RemediationRepository::find(const domain::RemediationId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM remediation r WHERE r.id = :id");
    statement.bind(":id", id);
    return statement.step() ? std::optional(rowToItem(statement)) : std::nullopt;
}

RemediationItem RemediationRepository::get(const domain::RemediationId &id) const
{
    if (auto found = find(id))
        return *found;
    throw base::Error(base::ErrorCode::NotFound, QStringLiteral("remediation %1").arg(id.toString()));
}

std::vector<RemediationItem> RemediationRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM remediation r
        WHERE r.visit_id = :visit AND r.state IS NOT 'voided' ORDER BY r.ordinal, r.id)");
    statement.bind(":visit", visit);
    return rows(statement);
}

std::vector<RemediationItem> RemediationRepository::ofEnterprise(const domain::EnterpriseId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM remediation r
        WHERE r.enterprise_id = :id AND r.state IS NOT 'voided' ORDER BY r.due IS NULL, r.due, r.id)");
    statement.bind(":id", id);
    return rows(statement);
}

std::vector<RemediationItem> RemediationRepository::unfinished(bool issuedOnly) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM remediation r JOIN visit v ON v.id = r.visit_id
        WHERE r.state IN ('open', 'partly-fixed', 'returned') AND coalesce(v.voided, '') = ''
            AND (v.state = 'issued' OR NOT :issued_only)
        ORDER BY r.due IS NULL, r.due, r.visit_id, r.ordinal, r.id)");
    statement.bind(":issued_only", issuedOnly);
    return rows(statement);
}

std::vector<RemediationItem> RemediationRepository::ofIssued() const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM remediation r JOIN visit v ON v.id = r.visit_id
        WHERE r.state IS NOT 'voided' AND v.state = 'issued' AND coalesce(v.voided, '') = ''
        ORDER BY v.opened_at DESC, v.id DESC, r.ordinal, r.id)");
    return rows(statement);
}

int RemediationRepository::overdue(QDate today) const
{
    Statement statement = m_database.prepare(R"(SELECT count(*) FROM remediation r JOIN visit v ON v.id = r.visit_id
        WHERE r.state IN ('open', 'partly-fixed', 'returned') AND r.due < :today
            AND v.state = 'issued' AND coalesce(v.voided, '') = ''
            AND coalesce((SELECT c.until FROM remediation_call c WHERE c.remediation_id = r.id AND c.kind = 'extended'
                          AND coalesce(c.voided, '') = '' ORDER BY c.at DESC, c.id DESC LIMIT 1), r.due) < :today)");
    statement.bind(":today", today);
    return statement.step() ? statement.integer(0) : 0;
}

std::vector<RemediationItem> RemediationRepository::voidedOfIssued() const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM remediation r JOIN visit v ON v.id = r.visit_id
        WHERE r.state = 'voided' AND v.state = 'issued' ORDER BY r.due IS NULL, r.due, r.visit_id, r.ordinal, r.id)");
    return rows(statement);
}

void RemediationRepository::save(const RemediationItem &r)
{
    m_database.prepare(R"(INSERT INTO remediation (id, visit_id, finding_id, enterprise_id, ordinal, measure, standard,
            owner, due, help, emergency, state, state_at, state_by, state_note)
        VALUES (:id, :visit, :finding, :enterprise, :ordinal, :measure, :standard, :owner, :due, :help, :emergency,
            :state, :state_at, :state_by, :state_note)
        ON CONFLICT (id) DO UPDATE SET visit_id = excluded.visit_id, finding_id = excluded.finding_id,
            enterprise_id = excluded.enterprise_id, ordinal = excluded.ordinal, measure = excluded.measure,
            standard = excluded.standard, owner = excluded.owner, due = excluded.due, help = excluded.help,
            emergency = excluded.emergency, state = excluded.state, state_at = excluded.state_at,
            state_by = excluded.state_by, state_note = excluded.state_note)")
        .bind(":id", r.id.isNull() ? domain::remediationIdFor(r.finding) : r.id).bind(":visit", r.visit)
        .bind(":finding", r.finding).bind(":enterprise", r.enterprise).bind(":ordinal", r.ordinal)
        .bind(":measure", r.measure).bind(":standard", r.standard).bind(":owner", r.owner).bind(":due", r.due)
        .bind(":help", r.help).bind(":emergency", r.emergency)
        .bind(":state", domain::remediationStateCode(r.state)).bind(":state_at", r.stateAt)
        .bind(":state_by", r.stateBy).bind(":state_note", r.stateNote).run();
}

void RemediationRepository::setState(const domain::RemediationId &id, domain::RemediationState state,
                                     const domain::InspectorId &by, const QDateTime &at, const QString &note)
{
    m_database.prepare(R"(UPDATE remediation SET state = :state, state_at = :at, state_by = :by, state_note = :note
        WHERE id = :id)")
        .bind(":id", id).bind(":state", domain::remediationStateCode(state)).bind(":at", at).bind(":by", by)
        .bind(":note", note).run();
    if (m_database.changes() == 0)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("remediation %1").arg(id.toString()));
}

}
