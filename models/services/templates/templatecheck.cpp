#include "models/services/templates/templatecheck.h"

#include "models/base/outcome.h"
#include "models/domain/paper/paper.h"
#include "models/report/check/layoutcheck.h"
#include "models/report/content/paperschema.h"
#include "models/report/content/visitpapercontent.h"
#include "models/report/formpaper.h"
#include "models/report/paperrenderer.h"
#include "models/report/template/formreader.h"
#include "models/report/template/jsonlines.h"
#include "models/report/template/template.h"
#include "models/services/draftpaper.h"

namespace xunzhen::services {

namespace {

using nlohmann::json;

constexpr qsizetype kFileBytes = 1024 * 1024;
constexpr int kDepth = 40; ///< the shipped ones need less than half of it

base::Error refusal(const QString &code, const QString &place, const QStringList &arguments = {},
                    base::ErrorCode why = base::ErrorCode::InvalidInput)
{
    return base::Error(why, QStringLiteral("template"), {{code, place, arguments}});
}

/// How deep the brackets of a JSON text go; those inside its texts do not count.
int depthOf(const QByteArray &text)
{
    int depth = 0, deepest = 0;
    bool inText = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char sign = text.at(at);
        if (inText && sign == '\\')
            ++at;
        else if (sign == '"')
            inText = !inText;
        else if (!inText && (sign == '{' || sign == '['))
            deepest = std::max(deepest, ++depth);
        else if (!inText && (sign == '}' || sign == ']'))
            --depth;
    }
    return deepest;
}

void checkBounds(const QByteArray &text, const QString &file)
{
    if (text.size() > kFileBytes)
        throw refusal(QStringLiteral("file-too-large"), file, {}, base::ErrorCode::TooLarge);
    if (depthOf(text) > kDepth)
        throw refusal(QStringLiteral("json-too-deep"), file, {}, base::ErrorCode::TooLarge);
}

void checkId(const QString &id, const report::Template &layout, const domain::TemplateFiles &files)
{
    if (layout.id() == id)
        return;
    const int line = report::JsonLines(files.layout).lineOf(QStringLiteral("/id"));
    throw refusal(QStringLiteral("template-id-differs"), QStringLiteral("template.json:%1").arg(line), {layout.id(), id});
}

ReadTemplate parsed(const QString &id, const domain::TemplateFiles &files)
{
    const auto schema = report::fixedSchema(id);
    if (!schema) {
        auto form = std::make_shared<const report::FormPaper>(report::FormPaper::parse(reportFiles(files)));
        return {std::shared_ptr<const report::Template>(form, &form->layout()), form, {}};
    }
    if (!files.form.isEmpty())
        throw refusal(QStringLiteral("template-form-unwanted"), QStringLiteral("form.json"));
    return {std::make_shared<const report::Template>(report::Template::parse(reportFiles(files), *schema)), nullptr, {}};
}

void gatherFields(const json &value, const QString &path, QStringList &fields)
{
    if (value.is_object()) {
        for (const auto &[key, member] : value.items())
            gatherFields(member, path.isEmpty() ? QString::fromStdString(key) : path + u'.' + QString::fromStdString(key), fields);
    } else if (value.is_array() && !value.empty() && value.front().is_object()) {
        gatherFields(value.front(), path + QStringLiteral("[]"), fields);
    } else {
        fields << path;
    }
}

json schemaOf(const QString &id, const domain::TemplateFiles &files)
{
    const auto schema = report::fixedSchema(id);
    return schema ? *schema : report::visitPaperSchema(report::readPaperForm(files.form, report::recordSchema()));
}

}

report::TemplateFiles reportFiles(const domain::TemplateFiles &files) { return {files.layout, files.wording, files.form}; }
domain::TemplateFiles domainFiles(const report::TemplateFiles &files) { return {files.layout, files.wording, files.form}; }
QString templateHash(const domain::TemplateFiles &files) { return reportFiles(files).hash(); }

void requireBounds(const domain::TemplateFiles &files)
{
    checkBounds(files.layout, QStringLiteral("template.json"));
    checkBounds(files.wording, QStringLiteral("wording.json"));
    checkBounds(files.form, QStringLiteral("form.json"));
}

ReadTemplate readTemplate(const QString &id, const domain::TemplateFiles &files)
{
    try {
        requireBounds(files);
        ReadTemplate read = parsed(id, files);
        checkId(id, *read.layout, files);
        return read;
    } catch (const base::Error &error) {
        if (error.problems().empty())
            throw;
        return {nullptr, nullptr, error.problems()};
    }
}

base::Problems templateFaults(const QString &id, const domain::TemplateFiles &files) { return readTemplate(id, files).faults; }

base::Problems layoutWarnings(const QString &id, const domain::TemplateFiles &files, const DraftPaper &paper)
{
    const ReadTemplate read = readTemplate(id, files);
    return read.layout ? report::checkLayout(paper.rendered().pages, *read.layout) : base::Problems();
}

QStringList templateFields(const QString &id, const domain::TemplateFiles &files)
{
    QStringList fields;
    if (const auto schema = base::attempt([&] { return schemaOf(id, files); }))
        gatherFields(*schema, {}, fields);
    return fields;
}

}
