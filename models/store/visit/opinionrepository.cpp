#include "models/store/visit/opinionrepository.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::Opinion;

namespace {

#define COLUMNS "o.id, o.finding_id, o.expert, o.agrees, o.text, o.given_at"

std::vector<Opinion> rows(Statement &statement)
{
    std::vector<Opinion> found;
    while (statement.step())
        found.push_back({statement.id<domain::OpinionId>(0), statement.id<domain::FindingId>(1), statement.text(2),
                         statement.flag(3), statement.text(4), statement.moment(5)});
    return found;
}

}

std::optional<Opinion> OpinionRepository::find(const domain::OpinionId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM opinion o WHERE o.id = :id");
    statement.bind(":id", id);
    const auto found = rows(statement);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Opinion> OpinionRepository::ofFinding(const domain::FindingId &finding) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM opinion o
        WHERE o.finding_id = :finding AND coalesce(o.voided, '') = '' ORDER BY o.given_at, o.id)");
    statement.bind(":finding", finding);
    return rows(statement);
}

std::vector<Opinion> OpinionRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM opinion o JOIN finding f ON f.id = o.finding_id
        WHERE f.visit_id = :visit AND coalesce(f.voided, '') = '' AND coalesce(o.voided, '') = ''
        ORDER BY f.ordinal, f.id, o.given_at, o.id)");
    statement.bind(":visit", visit);
    return rows(statement);
}

void OpinionRepository::save(const Opinion &o)
{
    Q_ASSERT(!o.id.isNull());
    m_database.prepare(R"(INSERT INTO opinion (id, finding_id, expert, agrees, text, given_at, voided)
        VALUES (:id, :finding, :expert, :agrees, :text, :given_at, '')
        ON CONFLICT (id) DO UPDATE SET finding_id = excluded.finding_id, expert = excluded.expert,
            agrees = excluded.agrees, text = excluded.text, given_at = excluded.given_at)")
        .bind(":id", o.id).bind(":finding", o.finding).bind(":expert", o.expert).bind(":agrees", o.agrees)
        .bind(":text", o.text).bind(":given_at", o.givenAt).run();
}

void OpinionRepository::voidOpinion(const domain::OpinionId &id, const QString &reason)
{
    m_database.prepare("UPDATE opinion SET voided = :reason WHERE id = :id")
        .bind(":id", id).bind(":reason", reason).run();
    if (m_database.changes() == 0)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("opinion %1").arg(id.toString()));
}

}
