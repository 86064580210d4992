#include "models/report/formpaper.h"

#include "models/base/error.h"
#include "models/report/content/visitpapercontent.h"
#include "models/report/template/formreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace xunzhen::report {

namespace {

const QString kShipped = QStringLiteral(":/xunzhen/templates/");

} // namespace

FormPaper FormPaper::parse(const TemplateFiles &files)
{
    static const nlohmann::json record = recordSchema();
    domain::PaperForm form = readPaperForm(files.form, record);
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

QStringList FormPaper::shippedIds()
{
    static const QStringList ids = [] {
        std::vector<std::pair<int, QString>> ordered;
        for (const QString &id : QDir(kShipped).entryList(QDir::Dirs))
            if (QFile::exists(kShipped + id + u"/form.json"_qs))
                ordered.emplace_back(shipped(id).form().order, id);
        std::ranges::sort(ordered);
        QStringList sorted;
        for (const auto &[order, id] : ordered)
            sorted << id;
        return sorted;
    }();
    return ids;
}

Content FormPaper::content(const VisitPaper &paper) const
{
    return visitPaperContent(paper, m_layout.usedFields());
}

} // namespace xunzhen::report
