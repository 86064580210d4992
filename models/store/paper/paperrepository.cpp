#include "models/store/paper/paperrepository.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

#include <algorithm>

namespace xunzhen::store {

using domain::Paper;

namespace {

#define COLUMNS "id, visit_id, enterprise_id, kind, number, revision, reason, pdf_hash, record_digest, versions, " \
                "template_id, template_hash, issued_at, issued_by, draft_id"

Paper rowToPaper(const Statement &row)
{
    Paper p;
    p.id = row.id<domain::PaperId>(0);
    p.visit = row.id<domain::VisitId>(1);
    p.enterprise = row.id<domain::EnterpriseId>(2);
    p.kind = row.text(3);
    p.number = row.text(4);
    p.revision = row.integer(5);
    p.reason = row.text(6);
    p.pdfHash = row.text(7);
    p.recordDigest = row.text(8);
    p.versions = row.text(9);
    p.templateId = row.text(10);
    p.templateHash = row.text(11);
    p.issuedAt = row.moment(12);
    p.issuedBy = row.id<domain::InspectorId>(13);
    p.draft = row.id<domain::PaperDraftId>(14);
    return p;
}

std::vector<Paper> rows(Statement &statement)
{
    std::vector<Paper> found;
    while (statement.step())
        found.push_back(rowToPaper(statement));
    return found;
}

}

std::optional<Paper> PaperRepository::find(const domain::PaperId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM paper WHERE id = :id");
    statement.bind(":id", id);
    return statement.step() ? std::optional(rowToPaper(statement)) : std::nullopt;
}

std::vector<Paper> PaperRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM paper WHERE visit_id = :visit
        ORDER BY issued_at DESC, revision DESC, id DESC)");
    statement.bind(":visit", visit);
    return rows(statement);
}

std::vector<Paper> PaperRepository::ofEnterprise(const domain::EnterpriseId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM paper WHERE enterprise_id = :id
        ORDER BY issued_at DESC, revision DESC, id DESC)");
    statement.bind(":id", id);
    return rows(statement);
}

std::vector<Paper> PaperRepository::ofDraft(const domain::PaperDraftId &draft) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM paper WHERE draft_id = :draft
        ORDER BY issued_at DESC, revision DESC, id DESC)");
    statement.bind(":draft", draft);
    return rows(statement);
}

std::vector<Paper> PaperRepository::ofKind(const domain::VisitId &visit, const QString &kind) const
{
    std::vector<Paper> papers = ofVisit(visit);
    std::erase_if(papers, [&](const Paper &paper) { return paper.kind != kind; });
    return papers;
}

/// Kind by kind, since that is what the index over the moment of issue begins with.
std::vector<Paper> PaperRepository::latestOfVisits(int limit) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM paper WHERE kind = :kind AND visit_id IS NOT NULL
        ORDER BY issued_at DESC, revision DESC, id DESC LIMIT :limit)");
    std::vector<Paper> latest;
    for (const QString &kind : kinds()) {
        statement.bind(":kind", kind).bind(":limit", limit);
        const std::vector<Paper> some = rows(statement);
        latest.insert(latest.end(), some.begin(), some.end());
        statement.reset();
    }
    std::stable_sort(latest.begin(), latest.end(), [](const Paper &a, const Paper &b) { return a.issuedAt > b.issuedAt; });
    latest.resize(std::min(latest.size(), size_t(limit)));
    return latest;
}

QStringList PaperRepository::kinds() const
{
    Statement statement = m_database.prepare(R"(WITH RECURSIVE known (kind) AS (SELECT min(kind) FROM paper
        UNION ALL SELECT (SELECT min(kind) FROM paper WHERE kind > known.kind) FROM known WHERE known.kind IS NOT NULL)
        SELECT kind FROM known WHERE kind IS NOT NULL)");
    QStringList kinds;
    while (statement.step())
        kinds << statement.text(0);
    return kinds;
}

std::vector<Paper> PaperRepository::all() const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM paper ORDER BY issued_at DESC, revision DESC, id DESC");
    return rows(statement);
}

std::vector<Paper> PaperRepository::byPdf(const QString &hash) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM paper WHERE pdf_hash = :hash ORDER BY id");
    statement.bind(":hash", hash);
    return rows(statement);
}

std::vector<Paper> PaperRepository::byNumber(const QString &number) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM paper WHERE number = :number
        ORDER BY revision DESC, id DESC)");
    statement.bind(":number", number);
    return rows(statement);
}

void PaperRepository::add(const Paper &p)
{
    Q_ASSERT(!p.id.isNull());
    if (find(p.id))
        throw base::Error(base::ErrorCode::Frozen, QStringLiteral("paper %1 is issued").arg(p.id.toString()));
    m_database.prepare(R"(INSERT INTO paper (id, visit_id, enterprise_id, kind, number, revision, reason, pdf_hash,
            record_digest, versions, template_id, template_hash, issued_at, issued_by, draft_id)
        VALUES (:id, :visit, :enterprise, :kind, :number, :revision, :reason, :pdf_hash, :digest, :versions,
            :template, :template_hash, :issued_at, :issued_by, :draft))")
        .bind(":id", p.id).bind(":visit", p.visit).bind(":enterprise", p.enterprise).bind(":kind", p.kind)
        .bind(":number", p.number).bind(":revision", p.revision).bind(":reason", p.reason)
        .bind(":pdf_hash", p.pdfHash).bind(":digest", p.recordDigest).bind(":versions", p.versions)
        .bind(":template", p.templateId).bind(":template_hash", p.templateHash).bind(":issued_at", p.issuedAt)
        .bind(":issued_by", p.issuedBy).bind(":draft", p.draft).run();
}

int NumberSeries::peek(const QString &bureau, const QString &kind, int year) const
{
    Statement statement = m_database.prepare(R"(SELECT next FROM number_series
        WHERE bureau = :bureau AND kind = :kind AND year = :year)");
    statement.bind(":bureau", bureau).bind(":kind", kind).bind(":year", year);
    return statement.step() ? statement.integer(0) : 1;
}

int NumberSeries::take(const QString &bureau, const QString &kind, int year)
{
    Q_ASSERT_X(m_database.isInTransaction(), "NumberSeries", "a number is taken with the paper that bears it");
    const int number = peek(bureau, kind, year);
    m_database.prepare(R"(INSERT INTO number_series (bureau, kind, year, next) VALUES (:bureau, :kind, :year, :next)
        ON CONFLICT (bureau, kind, year) DO UPDATE SET next = excluded.next)")
        .bind(":bureau", bureau).bind(":kind", kind).bind(":year", year).bind(":next", number + 1).run();
    return number;
}

}
