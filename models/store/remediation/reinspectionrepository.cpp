#include "models/store/remediation/reinspectionrepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::Reinspection;

namespace {

std::vector<Reinspection> rows(Statement &statement)
{
    std::vector<Reinspection> found;
    while (statement.step())
        found.push_back({statement.id<domain::ReinspectionId>(0), statement.id<domain::RemediationId>(1),
                         domain::remediationStateFromCode(statement.text(2)).value_or(domain::RemediationState::Open),
                         statement.text(3), statement.id<domain::InspectorId>(4), statement.moment(5)});
    return found;
}

}

std::vector<Reinspection> ReinspectionRepository::ofRemediation(const domain::RemediationId &id) const
{
    Statement statement = m_database.prepare(R"(SELECT id, remediation_id, result, note, by_id, at FROM reinspection
        WHERE remediation_id = :id ORDER BY at, id)");
    statement.bind(":id", id);
    return rows(statement);
}

std::vector<Reinspection> ReinspectionRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare(R"(SELECT i.id, i.remediation_id, i.result, i.note, i.by_id, i.at
        FROM reinspection i JOIN remediation r ON r.id = i.remediation_id
        WHERE r.visit_id = :visit ORDER BY i.at, i.id)");
    statement.bind(":visit", visit);
    return rows(statement);
}

void ReinspectionRepository::add(const Reinspection &r)
{
    Q_ASSERT(!r.id.isNull());
    m_database.prepare(R"(INSERT INTO reinspection (id, remediation_id, result, note, by_id, at)
        VALUES (:id, :remediation, :result, :note, :by, :at))")
        .bind(":id", r.id).bind(":remediation", r.remediation)
        .bind(":result", domain::remediationStateCode(r.result)).bind(":note", r.note).bind(":by", r.by)
        .bind(":at", r.at).run();
}

}
