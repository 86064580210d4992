#include "models/store/checklist/packdraftrepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

std::vector<PackDraft> PackDraftRepository::all() const
{
    Statement statement = m_database.prepare("SELECT code, base_version, changed_at FROM pack_draft ORDER BY code");
    std::vector<PackDraft> drafts;
    while (statement.step())
        drafts.push_back({statement.text(0), statement.text(1), {}, statement.moment(2)});
    return drafts;
}

std::optional<PackDraft> PackDraftRepository::find(const QString &code) const
{
    Statement statement = m_database.prepare("SELECT code, base_version, raw, changed_at FROM pack_draft WHERE code = :code");
    statement.bind(":code", code);
    if (!statement.step())
        return std::nullopt;
    return PackDraft{statement.text(0), statement.text(1), statement.blob(2), statement.moment(3)};
}

void PackDraftRepository::save(const PackDraft &draft)
{
    m_database.prepare(R"(INSERT INTO pack_draft (code, base_version, raw, changed_at) VALUES (:code, :base, :raw, :at)
        ON CONFLICT (code) DO UPDATE SET base_version = excluded.base_version, raw = excluded.raw,
            changed_at = excluded.changed_at)")
        .bind(":code", draft.code).bind(":base", draft.baseVersion).bind(":raw", draft.raw).bind(":at", draft.changedAt).run();
}

void PackDraftRepository::remove(const QString &code)
{
    m_database.prepare("DELETE FROM pack_draft_step WHERE code = :code").bind(":code", code).run();
    m_database.prepare("DELETE FROM pack_draft WHERE code = :code").bind(":code", code).run();
}

std::vector<PackDraftStep> PackDraftRepository::steps(const QString &code) const
{
    Statement statement =
        m_database.prepare("SELECT at, who, entry, what FROM pack_draft_step WHERE code = :code ORDER BY id DESC");
    statement.bind(":code", code);
    std::vector<PackDraftStep> steps;
    while (statement.step())
        steps.push_back({statement.moment(0), statement.text(1), statement.text(2), statement.text(3), {}});
    return steps;
}

/// The draft before the step is kept packed: a step costs some tens of kilobytes.
void PackDraftRepository::addStep(const QString &code, const PackDraftStep &step)
{
    m_database.prepare(R"(INSERT INTO pack_draft_step (code, at, who, entry, what, before)
        VALUES (:code, :at, :who, :entry, :what, :before))")
        .bind(":code", code).bind(":at", step.at).bind(":who", step.who).bind(":entry", step.entry)
        .bind(":what", step.what).bind(":before", qCompress(step.before)).run();
}

std::optional<PackDraftStep> PackDraftRepository::takeStep(const QString &code)
{
    Statement statement = m_database.prepare(R"(SELECT id, at, who, entry, what, before FROM pack_draft_step
        WHERE code = :code ORDER BY id DESC LIMIT 1)");
    statement.bind(":code", code);
    if (!statement.step())
        return std::nullopt;
    const PackDraftStep step{statement.moment(1), statement.text(2), statement.text(3), statement.text(4),
                             qUncompress(statement.blob(5))};
    m_database.prepare("DELETE FROM pack_draft_step WHERE id = :id").bind(":id", statement.number(0)).run();
    return step;
}

}
