#include "models/store/visit/evidencerepository.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::Evidence;

namespace {

#define COLUMNS "id, visit_id, item_code, remediation_id, hash, media_type, file_name, byte_count, width, height, " \
                "taken_at, added_at, added_by, caption, voided, thumbnail_hash"

Evidence rowToEvidence(const Statement &row)
{
    Evidence e;
    e.id = row.id<domain::EvidenceId>(0);
    e.visit = row.id<domain::VisitId>(1);
    e.itemCode = row.text(2);
    e.remediation = row.id<domain::RemediationId>(3);
    e.hash = row.text(4);
    e.mediaType = row.text(5);
    e.fileName = row.text(6);
    e.byteCount = row.number(7);
    e.width = row.integer(8);
    e.height = row.integer(9);
    e.takenAt = row.moment(10);
    e.addedAt = row.moment(11);
    e.addedBy = row.id<domain::InspectorId>(12);
    e.caption = row.text(13);
    e.voided = row.text(14);
    e.thumbnail = row.text(15);
    return e;
}

std::vector<Evidence> rows(Statement &statement)
{
    std::vector<Evidence> found;
    while (statement.step())
        found.push_back(rowToEvidence(statement));
    return found;
}

}

std::optional<Evidence> EvidenceRepository::find(const domain::EvidenceId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM evidence WHERE id = :id");
    statement.bind(":id", id);
    return statement.step() ? std::optional(rowToEvidence(statement)) : std::nullopt;
}

std::vector<Evidence> EvidenceRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM evidence
        WHERE visit_id = :visit AND coalesce(voided, '') = '' ORDER BY added_at, id)");
    statement.bind(":visit", visit);
    return rows(statement);
}

std::vector<Evidence> EvidenceRepository::ofRemediation(const domain::RemediationId &remediation) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM evidence
        WHERE remediation_id = :remediation AND coalesce(voided, '') = '' ORDER BY added_at, id)");
    statement.bind(":remediation", remediation);
    return rows(statement);
}

std::vector<Evidence> EvidenceRepository::voidedOfVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM evidence
        WHERE visit_id = :visit AND coalesce(voided, '') <> '' ORDER BY added_at, id)");
    statement.bind(":visit", visit);
    return rows(statement);
}

std::vector<Evidence> EvidenceRepository::ofOriginal(const QString &hash) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM evidence WHERE hash = :hash ORDER BY added_at, id");
    statement.bind(":hash", hash);
    return rows(statement);
}

void EvidenceRepository::save(const Evidence &e)
{
    Q_ASSERT(!e.id.isNull());
    m_database.prepare(R"(INSERT INTO evidence (id, visit_id, item_code, remediation_id, hash, media_type, file_name,
            byte_count, width, height, taken_at, added_at, added_by, caption, voided, thumbnail_hash)
        VALUES (:id, :visit, :item, :remediation, :hash, :media_type, :file_name, :byte_count, :width, :height,
            :taken_at, :added_at, :added_by, :caption, :voided, :thumbnail)
        ON CONFLICT (id) DO UPDATE SET visit_id = excluded.visit_id, item_code = excluded.item_code,
            remediation_id = excluded.remediation_id, hash = excluded.hash, media_type = excluded.media_type,
            file_name = excluded.file_name, byte_count = excluded.byte_count, width = excluded.width,
            height = excluded.height, taken_at = excluded.taken_at, added_at = excluded.added_at,
            added_by = excluded.added_by, caption = excluded.caption, voided = excluded.voided,
            thumbnail_hash = excluded.thumbnail_hash)")
        .bind(":id", e.id).bind(":visit", e.visit).bind(":item", e.itemCode).bind(":remediation", e.remediation)
        .bind(":hash", e.hash).bind(":media_type", e.mediaType).bind(":file_name", e.fileName)
        .bind(":byte_count", e.byteCount).bind(":width", e.width).bind(":height", e.height)
        .bind(":taken_at", e.takenAt).bind(":added_at", e.addedAt).bind(":added_by", e.addedBy)
        .bind(":caption", e.caption).bind(":voided", e.voided)
        .bind(":thumbnail", e.thumbnail).run();
}

void EvidenceRepository::voidEvidence(const domain::EvidenceId &id, const QString &reason)
{
    m_database.prepare("UPDATE evidence SET voided = :reason WHERE id = :id")
        .bind(":id", id).bind(":reason", reason).run();
    if (m_database.changes() == 0)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("evidence %1").arg(id.toString()));
}

}
