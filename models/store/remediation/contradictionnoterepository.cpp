#include "models/store/remediation/contradictionnoterepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::ContradictionNote;

namespace {

ContradictionNote rowToNote(const Statement &row)
{
    return {row.id<domain::ContradictionNoteId>(0), row.id<domain::VisitId>(1), row.text(2), row.text(3), row.moment(4),
            row.id<domain::InspectorId>(5)};
}

}

std::vector<ContradictionNote> ContradictionNoteRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare(R"(SELECT id, visit_id, subject, reason, at, by_id FROM contradiction_note
        WHERE visit_id = :visit ORDER BY subject, id)");
    statement.bind(":visit", visit);
    std::vector<ContradictionNote> notes;
    while (statement.step())
        notes.push_back(rowToNote(statement));
    return notes;
}

void ContradictionNoteRepository::save(const ContradictionNote &n)
{
    m_database.prepare(R"(INSERT INTO contradiction_note (id, visit_id, subject, reason, at, by_id)
        VALUES (:id, :visit, :subject, :reason, :at, :by)
        ON CONFLICT (id) DO UPDATE SET visit_id = excluded.visit_id, subject = excluded.subject, reason = excluded.reason,
            at = excluded.at, by_id = excluded.by_id)")
        .bind(":id", domain::contradictionNoteIdFor(n.visit, n.subject)).bind(":visit", n.visit).bind(":subject", n.subject)
        .bind(":reason", n.reason).bind(":at", n.at).bind(":by", n.by).run();
}

}
