#include "models/report/formpaper.h"

#include "models/base/error.h"
#include "models/report/content/visitpapercontent.h"
#include "models/report/template/formreader.h"

#include <QDir>

#include <algorithm>

namespace xunzhen::report {

namespace {

const QString kShipped = QStringLiteral(":/xunzhen/templates/");

const nlohmann::json &recordFields()
{
    static const nlohmann::json fields = recordSchema();
    return fields;
}

} // namespace

FormPaper FormPaper::parse(const TemplateFiles &files)
{
    domain::PaperForm form = readPaperForm(files.form, recordFields());
    Template layout = Template::parse(files, visitPaperSchema(form));
    if (layout.id() != form.id)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("form"),
                          {{u"form-of-other-template"_qs, u"form.json:1"_qs, {form.id, layout.id()}}});
    return {std::move(form), std::move(layout)};
}

FormPaper FormPaper::shipped(const QString &id)
{
    return parse(TemplateFiles::load(kShipped + id));
}

const std::vector<domain::PaperForm> &FormPaper::shippedForms()
{
    static const std::vector<domain::PaperForm> forms = [] {
        std::vector<domain::PaperForm> found;
        for (const QString &id : QDir(kShipped).entryList(QDir::Dirs))
            if (const TemplateFiles files = TemplateFiles::load(kShipped + id); !files.form.isEmpty())
                found.push_back(readPaperForm(files.form, recordFields()));
        std::ranges::sort(found, {}, [](const domain::PaperForm &form) { return std::pair(form.order, form.id); });
        return found;
    }();
    return forms;
}

QStringList FormPaper::shippedIds()
{
    QStringList ids;
    for (const domain::PaperForm &form : shippedForms())
        ids << form.id;
    return ids;
}

Content FormPaper::content(const VisitPaper &paper) const
{
    return visitPaperContent(paper, m_layout.usedFields());
}

} // namespace xunzhen::report
