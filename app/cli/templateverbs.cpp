#include "app/cli/verbs.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/templates/templatewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

using presentation::Sentences;
using presentation::TemplateWords;

struct Options
{
    std::string id, path, note;
    bool dryRun = false, over = false, folder = false;
};

QString text(const std::string &option) { return QString::fromStdString(option); }

QJsonArray asJson(const base::Problems &faults)
{
    QJsonArray array;
    for (const base::Problem &fault : faults)
        array.append(QJsonObject{{QStringLiteral("code"), fault.code}, {QStringLiteral("place"), fault.place},
                                 {QStringLiteral("text"), Sentences::reason(fault.code, fault.arguments)}});
    return array;
}

void sayFaults(Context &context, const base::Problems &faults)
{
    for (const base::Problem &fault : faults)
        context.line(Sentences::of(fault));
}

void list(Context &context, const Options &)
{
    const auto papers = context.services().templates().list();
    QJsonArray array;
    for (const auto &paper : papers)
        array.append(QJsonObject{{QStringLiteral("id"), paper.id}, {QStringLiteral("title"), TemplateWords::title(paper)},
                                 {QStringLiteral("hash"), paper.hash}, {QStringLiteral("own"), paper.own},
                                 {QStringLiteral("faulty"), paper.faulty}, {QStringLiteral("draft"), paper.drafted}});
    context.answer({{QStringLiteral("templates"), array}}, [&] {
        for (const auto &paper : papers)
            context.line(QStringLiteral("%1  %2  %3").arg(paper.id, -24).arg(TemplateWords::title(paper), TemplateWords::mark(paper)));
    });
}

QJsonArray sentencesAsJson(const std::vector<services::TemplateSentence> &sentences)
{
    QJsonArray array;
    for (const auto &one : sentences)
        array.append(QJsonObject{{QStringLiteral("key"), one.key}, {QStringLiteral("text"), one.text},
                                 {QStringLiteral("shipped"), one.shipped}, {QStringLiteral("times"), one.times}});
    return array;
}

QJsonArray historyAsJson(const std::vector<services::TemplateVersion> &versions)
{
    QJsonArray array;
    for (const auto &version : versions)
        array.append(QJsonObject{{QStringLiteral("id"), version.id.toString()}, {QStringLiteral("by"), version.by},
                                 {QStringLiteral("at"), version.at.toString(Qt::ISODate)}, {QStringLiteral("note"), version.note},
                                 {QStringLiteral("hash"), version.hash}, {QStringLiteral("reset"), version.reset},
                                 {QStringLiteral("allowed"), version.allowed}, {QStringLiteral("inEffect"), version.inEffect}});
    return array;
}

void show(Context &context, const Options &options)
{
    auto &templates = context.services().templates();
    const auto view = Context::need(templates.view(text(options.id)));
    const auto versions = templates.history(text(options.id));
    const auto sentences = Context::need(services::TemplateService::sentences(view.draft, view.shipped));
    context.answer({{QStringLiteral("id"), text(options.id)}, {QStringLiteral("own"), view.own}, {QStringLiteral("draft"), view.begun},
                    {QStringLiteral("hash"), services::TemplateService::hash(view.inUse)},
                    {QStringLiteral("faults"), asJson(view.faults)}, {QStringLiteral("sentences"), sentencesAsJson(sentences)},
                    {QStringLiteral("history"), historyAsJson(versions)}},
                   [&] {
                       for (const auto &one : sentences)
                           context.line(QStringLiteral("%1 %2 = %3").arg(one.text == one.shipped ? u' ' : u'*').arg(one.key, one.text));
                       for (const auto &version : versions)
                           context.line(QStringLiteral("%1  %2  %3  %4").arg(version.at.toString(Qt::ISODate), version.by, version.note,
                                                                            TemplateWords::version(version)));
                   });
}

void write(Context &context, const Options &options)
{
    const QString path = text(options.path), id = text(options.id);
    const auto &templates = context.services().templates();
    if (options.folder)
        Context::need(templates.exportFolder(id, path));
    else
        writeFile(path, Context::need(templates.package(id)));
    context.answer({{QStringLiteral("path"), path}}, [&] { context.line(path); });
}

void import(Context &context, const Options &options)
{
    auto &templates = context.services().templates();
    const auto import = Context::need(templates.read(text(options.path)));
    if (!options.dryRun)
        Context::need(templates.adopt(import));
    context.answer({{QStringLiteral("id"), import.id}, {QStringLiteral("faults"), asJson(import.faults)}}, [&] {
        context.line(import.id);
        sayFaults(context, import.faults);
    });
}

/// A file or folder, or the draft of a paper.
void check(Context &context, const Options &options)
{
    auto &templates = context.services().templates();
    base::Problems faults;
    if (QFileInfo::exists(text(options.path))) {
        faults = Context::need(templates.read(text(options.path))).faults;
    } else {
        const auto view = Context::need(templates.view(text(options.path)));
        faults = services::TemplateService::check(text(options.path), view.draft);
    }
    context.answer({{QStringLiteral("faults"), asJson(faults)}}, [&] {
        sayFaults(context, faults);
        if (faults.empty())
            context.line(QCoreApplication::translate("Cli", "No faults"));
    });
    if (!faults.empty())
        context.setExit(Exit::Refused);
}

void publish(Context &context, const Options &options)
{
    Context::need(context.services().templates().publish(text(options.id), text(options.note), options.over));
    const auto view = Context::need(context.services().templates().view(text(options.id)));
    const QString hash = services::TemplateService::hash(view.inUse);
    context.answer({{QStringLiteral("id"), text(options.id)}, {QStringLiteral("hash"), hash}}, [&] { context.line(hash); });
}

void reset(Context &context, const Options &options)
{
    Context::need(context.services().templates().reset(text(options.id), text(options.note)));
    context.answer({{QStringLiteral("reset"), text(options.id)}}, [&] { context.line(text(options.id)); });
}

void consent(Context &context, const Options &options)
{
    Context::need(context.services().templates().consent(parseId<domain::TemplateReleaseId>(options.id)));
    context.answer({{QStringLiteral("consented"), text(options.id)}}, [&] { context.line(text(options.id)); });
}

}

void addTemplateVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("template", "Templates of papers: words and layout")->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    const auto verb = [&](const char *name, const char *description, void (*act)(Context &, const Options &)) {
        return addVerb(*noun, context, name, description, [&context, options, act] { act(context, *options); });
    };
    verb("list", "Every paper, and whether the bureau has a template of its own", list);
    verb("consent", "On an administrator's laptop: let a version pass whose author was not approved to publish", consent)
        ->add_option("ID", options->id, "Id of the version, as history lists it")->required();
    verb("show", "Sentences and history of one template", show)->add_option("ID", options->id)->required();
    CLI::App *out = verb("export", "Write the draft, or what is in effect, as a .zip or folder", write);
    out->add_option("ID", options->id)->required();
    out->add_option("--out", options->path, "The .zip file, or the folder with --folder")->required();
    out->add_flag("--folder", options->folder, "Write the files into a folder");
    CLI::App *in = verb("import", "Read a .zip or folder into the draft of its paper", import);
    in->add_option("PATH", options->path)->required();
    in->add_flag("--dry-run", options->dryRun, "Only check it");
    verb("check", "Faults of a .zip, a folder, or a draft, with their lines", check)->add_option("PATH-OR-ID", options->path)->required();
    CLI::App *make = verb("publish", "Put the draft into effect, here and for the colleagues", publish);
    make->add_option("ID", options->id)->required();
    make->add_option("--note", options->note, "Why")->required();
    make->add_flag("--over", options->over, "Even when another version came into effect since the draft began");
    CLI::App *back = verb("reset", "Go back to the template that comes with the program", reset);
    back->add_option("ID", options->id)->required();
    back->add_option("--note", options->note, "Why")->required();
}

}
