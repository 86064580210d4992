#include "models/store/papertemplate/templatedraftrepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

std::optional<TemplateDraft> TemplateDraftRepository::find(const QString &templateId) const
{
    Statement statement = m_database.prepare(R"(SELECT template_id, layout, wording, form, base_hash, changed_at
        FROM template_draft WHERE template_id = :template)");
    statement.bind(":template", templateId);
    if (!statement.step())
        return std::nullopt;
    return TemplateDraft{statement.text(0), {statement.blob(1), statement.blob(2), statement.blob(3)}, statement.text(4),
                         statement.moment(5)};
}

void TemplateDraftRepository::save(const TemplateDraft &draft)
{
    m_database.prepare(R"(INSERT INTO template_draft (template_id, layout, wording, form, base_hash, changed_at)
        VALUES (:template, :layout, :wording, :form, :base, :at)
        ON CONFLICT (template_id) DO UPDATE SET layout = excluded.layout, wording = excluded.wording, form = excluded.form,
            base_hash = excluded.base_hash, changed_at = excluded.changed_at)")
        .bind(":template", draft.templateId).bind(":layout", draft.files.layout).bind(":wording", draft.files.wording)
        .bind(":form", draft.files.form).bind(":base", draft.baseHash).bind(":at", draft.changedAt).run();
}

void TemplateDraftRepository::remove(const QString &templateId)
{
    m_database.prepare("DELETE FROM template_draft_step WHERE template_id = :template").bind(":template", templateId).run();
    m_database.prepare("DELETE FROM template_draft WHERE template_id = :template").bind(":template", templateId).run();
}

std::optional<TemplateDraftStep> TemplateDraftRepository::lastStep(const QString &templateId) const
{
    Statement statement = m_database.prepare(R"(SELECT at, who, entry, layout, wording, form FROM template_draft_step
        WHERE template_id = :template ORDER BY id DESC LIMIT 1)");
    statement.bind(":template", templateId);
    if (!statement.step())
        return std::nullopt;
    const auto whole = [&](int column) { return qUncompress(statement.blob(column)); };
    return TemplateDraftStep{statement.moment(0), statement.text(1), statement.text(2), {whole(3), whole(4), whole(5)}};
}

/// What was there before is kept packed: a step costs some kilobytes.
void TemplateDraftRepository::addStep(const QString &templateId, const TemplateDraftStep &step)
{
    m_database.prepare(R"(INSERT INTO template_draft_step (template_id, at, who, entry, layout, wording, form)
        VALUES (:template, :at, :who, :entry, :layout, :wording, :form))")
        .bind(":template", templateId).bind(":at", step.at).bind(":who", step.who).bind(":entry", step.entry)
        .bind(":layout", qCompress(step.before.layout)).bind(":wording", qCompress(step.before.wording))
        .bind(":form", qCompress(step.before.form)).run();
}

void TemplateDraftRepository::removeLastStep(const QString &templateId)
{
    m_database.prepare(R"(DELETE FROM template_draft_step WHERE id =
        (SELECT max(id) FROM template_draft_step WHERE template_id = :template))").bind(":template", templateId).run();
}

void TemplateDraftRepository::keepSteps(const QString &templateId, int newest)
{
    m_database.prepare(R"(DELETE FROM template_draft_step WHERE template_id = :template AND id NOT IN
        (SELECT id FROM template_draft_step WHERE template_id = :template ORDER BY id DESC LIMIT :newest))")
        .bind(":template", templateId).bind(":newest", newest).run();
}

}
