#include "models/store/papertemplate/templatekeep.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

QStringList TemplateKeep::hashes() const
{
    Statement statement = m_database.prepare("SELECT hash FROM template_kept");
    QStringList hashes;
    while (statement.step())
        hashes << statement.text(0);
    return hashes;
}

std::optional<domain::TemplateFiles> TemplateKeep::find(const QString &hash) const
{
    Statement statement = m_database.prepare("SELECT layout, wording, form FROM template_kept WHERE hash = :hash");
    statement.bind(":hash", hash);
    if (!statement.step())
        return std::nullopt;
    return domain::TemplateFiles{qUncompress(statement.blob(0)), qUncompress(statement.blob(1)), qUncompress(statement.blob(2))};
}

void TemplateKeep::save(const QString &hash, const QString &templateId, const domain::TemplateFiles &files)
{
    m_database.prepare(R"(INSERT INTO template_kept (hash, template_id, layout, wording, form)
        VALUES (:hash, :template, :layout, :wording, :form) ON CONFLICT (hash) DO NOTHING)")
        .bind(":hash", hash).bind(":template", templateId).bind(":layout", qCompress(files.layout))
        .bind(":wording", qCompress(files.wording)).bind(":form", qCompress(files.form)).run();
}

}
