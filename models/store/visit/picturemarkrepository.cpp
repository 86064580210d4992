#include "models/store/visit/picturemarkrepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::PictureMarks;

namespace {

PictureMarks rowToMarks(const Statement &row)
{
    PictureMarks m;
    m.id = row.id<domain::PictureMarkId>(0);
    m.evidence = row.id<domain::EvidenceId>(1);
    m.visit = row.id<domain::VisitId>(2);
    m.body = row.text(3);
    m.at = row.moment(4);
    m.by = row.id<domain::InspectorId>(5);
    return m;
}

}

std::optional<PictureMarks> PictureMarkRepository::find(const domain::EvidenceId &evidence) const
{
    Statement statement =
        m_database.prepare("SELECT id, evidence_id, visit_id, body, at, by_id FROM picture_mark WHERE id = :id");
    statement.bind(":id", domain::pictureMarkIdFor(evidence));
    return statement.step() ? std::optional(rowToMarks(statement)) : std::nullopt;
}

std::vector<PictureMarks> PictureMarkRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare(
        "SELECT id, evidence_id, visit_id, body, at, by_id FROM picture_mark WHERE visit_id = :visit ORDER BY id");
    statement.bind(":visit", visit);
    std::vector<PictureMarks> found;
    while (statement.step())
        found.push_back(rowToMarks(statement));
    return found;
}

void PictureMarkRepository::save(const PictureMarks &m)
{
    m_database.prepare(R"(INSERT INTO picture_mark (id, evidence_id, visit_id, body, at, by_id)
        VALUES (:id, :evidence, :visit, :body, :at, :by)
        ON CONFLICT (id) DO UPDATE SET evidence_id = excluded.evidence_id, visit_id = excluded.visit_id,
            body = excluded.body, at = excluded.at, by_id = excluded.by_id)")
        .bind(":id", m.id).bind(":evidence", m.evidence).bind(":visit", m.visit).bind(":body", m.body)
        .bind(":at", m.at).bind(":by", m.by).run();
}

}
