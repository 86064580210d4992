#include "models/store/visit/answerrepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::Answer;

namespace {

#define COLUMNS "id, visit_id, item_code, item_hash, verdict, answered_by, answered_at, place, note, measured, unit"

Answer rowToAnswer(const Statement &row)
{
    Answer a;
    a.id = row.id<domain::AnswerId>(0);
    a.visit = row.id<domain::VisitId>(1);
    a.itemCode = row.text(2);
    a.itemHash = row.blob(3);
    a.verdict = domain::verdictFromWord(row.text(4)).value_or(domain::Verdict::Unanswered);
    a.answeredBy = row.id<domain::InspectorId>(5);
    a.answeredAt = row.moment(6);
    a.place = row.text(7);
    a.note = row.text(8);
    a.measured = row.maybeReal(9);
    a.unit = row.text(10);
    return a;
}

}

std::optional<Answer> AnswerRepository::find(const domain::AnswerId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM answer WHERE id = :id");
    statement.bind(":id", id);
    return statement.step() ? std::optional(rowToAnswer(statement)) : std::nullopt;
}

std::vector<Answer> AnswerRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM answer WHERE visit_id = :visit ORDER BY item_code");
    statement.bind(":visit", visit);
    std::vector<Answer> answers;
    while (statement.step())
        answers.push_back(rowToAnswer(statement));
    return answers;
}

void AnswerRepository::save(const Answer &a)
{
    m_database.prepare(R"(INSERT INTO answer (id, visit_id, item_code, item_hash, verdict, answered_by, answered_at,
            place, note, measured, unit)
        VALUES (:id, :visit, :item, :hash, :verdict, :by, :at, :place, :note, :measured, :unit)
        ON CONFLICT (id) DO UPDATE SET visit_id = excluded.visit_id, item_code = excluded.item_code,
            item_hash = excluded.item_hash, verdict = excluded.verdict, answered_by = excluded.answered_by,
            answered_at = excluded.answered_at, place = excluded.place, note = excluded.note,
            measured = excluded.measured, unit = excluded.unit)")
        .bind(":id", a.id.isNull() ? domain::answerIdFor(a.visit, a.itemCode) : a.id).bind(":visit", a.visit)
        .bind(":item", a.itemCode).bind(":hash", a.itemHash).bind(":verdict", domain::verdictWord(a.verdict))
        .bind(":by", a.answeredBy).bind(":at", a.answeredAt).bind(":place", a.place).bind(":note", a.note)
        .bind(":measured", a.measured).bind(":unit", a.unit).run();
}

}
