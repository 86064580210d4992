#include "models/store/paper/paperdraftrepository.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::PaperDraft;
using domain::PaperDraftId;
using domain::PaperSignature;

namespace {

#define COLUMNS "id, kind, visit_id, enterprise_id, finding_id, about_id, bureau, opened_at, opened_by, voided"

PaperDraft rowToDraft(const Statement &row)
{
    PaperDraft d;
    d.id = row.id<PaperDraftId>(0);
    d.kind = row.text(1);
    d.visit = row.id<domain::VisitId>(2);
    d.enterprise = row.id<domain::EnterpriseId>(3);
    d.finding = row.id<domain::FindingId>(4);
    d.about = row.id<domain::PaperId>(5);
    d.bureau = row.text(6);
    d.openedAt = row.moment(7);
    d.openedBy = row.id<domain::InspectorId>(8);
    d.voided = row.text(9);
    return d;
}

PaperSignature rowToSignature(const Statement &row)
{
    PaperSignature s;
    s.draft = row.id<PaperDraftId>(0);
    s.role = row.text(1);
    s.name = row.text(2);
    s.imageHash = row.text(3);
    s.refusal = row.text(4);
    s.witness = row.text(5);
    s.signedAt = row.moment(6);
    return s;
}

std::vector<PaperDraft> rows(Statement &statement)
{
    std::vector<PaperDraft> found;
    while (statement.step())
        found.push_back(rowToDraft(statement));
    return found;
}

domain::FormValues values(Database &database, const PaperDraftId &draft)
{
    Statement statement = database.prepare("SELECT field, body FROM form_answer WHERE draft_id = :draft");
    statement.bind(":draft", draft);
    domain::FormValues found;
    while (statement.step())
        found.insert(statement.text(0), statement.text(1));
    return found;
}

std::vector<PaperSignature> signatures(Database &database, const PaperDraftId &draft)
{
    Statement statement = database.prepare(R"(SELECT draft_id, role, name, image_hash, refusal, witness, signed_at
        FROM paper_signature WHERE draft_id = :draft ORDER BY signed_at, id)");
    statement.bind(":draft", draft);
    std::vector<PaperSignature> found;
    while (statement.step())
        found.push_back(rowToSignature(statement));
    return found;
}

}

std::optional<PaperDraft> PaperDraftRepository::find(const PaperDraftId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM paper_draft WHERE id = :id");
    statement.bind(":id", id);
    return statement.step() ? std::optional(rowToDraft(statement)) : std::nullopt;
}

domain::DraftRecord PaperDraftRepository::record(const PaperDraftId &id) const
{
    const auto draft = find(id);
    if (!draft)
        throw base::Error(base::ErrorCode::NotFound, id.toString());
    return {*draft, values(m_database, id), signatures(m_database, id)};
}

std::vector<PaperDraft> PaperDraftRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM paper_draft
        WHERE visit_id = :visit AND coalesce(voided, '') = '' ORDER BY opened_at, id)");
    statement.bind(":visit", visit);
    return rows(statement);
}

std::vector<PaperDraft> PaperDraftRepository::ofEnterprise(const domain::EnterpriseId &enterprise) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM paper_draft
        WHERE enterprise_id = :enterprise AND coalesce(voided, '') = '' ORDER BY opened_at, id)");
    statement.bind(":enterprise", enterprise);
    return rows(statement);
}

std::vector<PaperDraft> PaperDraftRepository::withoutVisit() const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM paper_draft
        WHERE coalesce(length(visit_id), 0) = 0 AND coalesce(voided, '') = '' ORDER BY opened_at, id)");
    return rows(statement);
}

std::vector<PaperDraft> PaperDraftRepository::unissued() const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM paper_draft d
        WHERE coalesce(voided, '') = '' AND NOT EXISTS (SELECT 1 FROM paper p WHERE p.draft_id = d.id)
        ORDER BY opened_at DESC, id DESC)");
    return rows(statement);
}

std::optional<PaperDraft> PaperDraftRepository::lastOf(const QString &kind, const QString &bureau) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM paper_draft
        WHERE kind = :kind AND bureau = :bureau AND coalesce(voided, '') = '' ORDER BY opened_at DESC, id DESC LIMIT 1)");
    statement.bind(":kind", kind).bind(":bureau", bureau);
    return statement.step() ? std::optional(rowToDraft(statement)) : std::nullopt;
}

void PaperDraftRepository::add(const PaperDraft &d)
{
    Q_ASSERT(!d.id.isNull());
    m_database.prepare(R"(INSERT INTO paper_draft (id, kind, visit_id, enterprise_id, finding_id, about_id, bureau, opened_at,
            opened_by, voided)
        VALUES (:id, :kind, :visit, :enterprise, :finding, :about, :bureau, :opened_at, :opened_by, :voided))")
        .bind(":id", d.id).bind(":kind", d.kind).bind(":visit", d.visit).bind(":enterprise", d.enterprise)
        .bind(":finding", d.finding).bind(":about", d.about).bind(":bureau", d.bureau).bind(":opened_at", d.openedAt)
        .bind(":opened_by", d.openedBy).bind(":voided", d.voided).run();
}

void PaperDraftRepository::setAnswer(const PaperDraftId &draft, const QString &field, const QString &text)
{
    m_database.prepare(R"(INSERT INTO form_answer (id, draft_id, field, body) VALUES (:id, :draft, :field, :body)
        ON CONFLICT (id) DO UPDATE SET body = excluded.body)")
        .bind(":id", domain::formAnswerIdFor(draft, field)).bind(":draft", draft).bind(":field", field)
        .bind(":body", text).run();
}

void PaperDraftRepository::sign(const PaperSignature &s)
{
    m_database.prepare(R"(INSERT INTO paper_signature (id, draft_id, role, name, image_hash, refusal, witness, signed_at)
        VALUES (:id, :draft, :role, :name, :image, :refusal, :witness, :at)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, image_hash = excluded.image_hash, refusal = excluded.refusal,
            witness = excluded.witness, signed_at = excluded.signed_at)")
        .bind(":id", domain::paperSignatureIdFor(s.draft, s.role)).bind(":draft", s.draft).bind(":role", s.role)
        .bind(":name", s.name).bind(":image", s.imageHash).bind(":refusal", s.refusal).bind(":witness", s.witness)
        .bind(":at", s.signedAt).run();
}

void PaperDraftRepository::markVoided(const PaperDraftId &draft, const QString &reason)
{
    m_database.prepare("UPDATE paper_draft SET voided = :reason WHERE id = :id")
        .bind(":reason", reason).bind(":id", draft).run();
}

}
