#include "app/cli/verbs.h"

#include <QDir>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string out, folder;
    std::vector<std::string> kinds, records{"rich", "empty", "extreme"};
};

QStringList idsOf(Context &context, const Options &options)
{
    QStringList ids;
    for (const std::string &kind : options.kinds)
        ids << QString::fromStdString(kind);
    if (ids.isEmpty())
        for (const services::TemplateSummary &summary : context.services().templates().list())
            ids << summary.id;
    return ids;
}

/// As it is in effect here, or as it stands in the folder.
domain::TemplateFiles filesOf(Context &context, const Options &options, const QString &id)
{
    const auto &templates = context.services().templates();
    if (options.folder.empty())
        return Context::need(templates.view(id)).inUse;
    return Context::need(templates.read(QString::fromStdString(options.folder) + u'/' + id)).files;
}

/// Every wished paper with every wished record: KIND-RECORD.pdf.
void gallery(Context &context, const Options &options)
{
    const QDir out(QString::fromStdString(options.out));
    QDir().mkpath(out.path());
    QJsonArray files;
    for (const QString &id : idsOf(context, options))
        for (const std::string &record : options.records) {
            const QString sample = QString::fromStdString(record);
            const auto paper = Context::need(context.services().templates().sample(id, filesOf(context, options, id), sample));
            const QString file = out.filePath(QStringLiteral("%1-%2.pdf").arg(id, sample));
            writeFile(file, paper->pdf());
            files.append(QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("pages"), paper->pageCount()},
                                     {QStringLiteral("missing"), paper->missingCharacters()}});
            if (!context.json)
                context.line(QStringLiteral("%1  %2").arg(file).arg(paper->pageCount()));
        }
    context.answer({{QStringLiteral("files"), files}}, [] {});
}

}

void addGalleryVerb(CLI::App &paper, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = addVerb(paper, context, "gallery", "Every paper from sample records, as PDF", [&context, options] { gallery(context, *options); });
    verb->add_option("FOLDER", options->out)->required();
    verb->add_option("--kind", options->kinds);
    verb->add_option("--record", options->records)->check(CLI::IsMember({"rich", "empty", "extreme"}));
    verb->add_option("--templates", options->folder, "Folder with a template folder for each kind");
}

}
