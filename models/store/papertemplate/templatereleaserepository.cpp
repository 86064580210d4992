#include "models/store/papertemplate/templatereleaserepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

namespace {

#define COLUMNS "id, template_id, layout, wording, form, note, published_at, published_by"

std::vector<TemplateRelease> rows(Statement statement)
{
    std::vector<TemplateRelease> releases;
    while (statement.step())
        releases.push_back({statement.id<domain::TemplateReleaseId>(0), statement.text(1),
                            {statement.text(2).toUtf8(), statement.text(3).toUtf8(), statement.text(4).toUtf8()},
                            statement.text(5), statement.moment(6), statement.id<domain::InspectorId>(7)});
    return releases;
}

}

std::vector<TemplateRelease> TemplateReleaseRepository::of(const QString &templateId) const
{
    Statement statement = m_database.prepare(
        "SELECT " COLUMNS " FROM template_release WHERE template_id = :template ORDER BY published_at DESC, id DESC");
    statement.bind(":template", templateId);
    return rows(std::move(statement));
}

std::vector<TemplateRelease> TemplateReleaseRepository::all() const
{
    return rows(m_database.prepare("SELECT " COLUMNS " FROM template_release ORDER BY published_at DESC, id DESC"));
}

std::optional<TemplateRelease> TemplateReleaseRepository::find(const domain::TemplateReleaseId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM template_release WHERE id = :id");
    statement.bind(":id", id);
    auto found = rows(std::move(statement));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void TemplateReleaseRepository::save(const TemplateRelease &release)
{
    m_database.prepare(R"(INSERT INTO template_release (id, template_id, layout, wording, form, note, published_at, published_by)
        VALUES (:id, :template, :layout, :wording, :form, :note, :at, :by))")
        .bind(":id", release.id).bind(":template", release.templateId)
        .bind(":layout", QString::fromUtf8(release.files.layout)).bind(":wording", QString::fromUtf8(release.files.wording))
        .bind(":form", QString::fromUtf8(release.files.form)).bind(":note", release.note).bind(":at", release.publishedAt)
        .bind(":by", release.publishedBy).run();
}

}
