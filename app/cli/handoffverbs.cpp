#include "app/cli/verbs.h"

#include "models/services/handoffservice.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/shared/handoffwords.h"

#include <QJsonArray>

namespace xunzhen::cli {

namespace {

using presentation::HandoffWords;
using Files = services::HandoffExtent::Files;

struct Options
{
    std::string file, passwordFile, files;
    std::vector<std::string> visits;
    bool isDryRun = false;
};

/// Its first line. On the command line everybody on the machine could read it.
QString passwordIn(const std::string &file)
{
    return QString::fromUtf8(readFile(QString::fromStdString(file)).split('\n').front().trimmed());
}

services::HandoffExtent extentOf(const Options &options)
{
    services::HandoffExtent extent;
    for (const std::string &visit : options.visits)
        extent.visits << parseId<domain::VisitId>(visit);
    if (options.files == "all")
        extent.files = Files::All;
    else if (options.files == "none" || extent.visits.isEmpty())
        extent.files = Files::None;
    return extent;
}

void write(Context &context, const Options &options)
{
    const auto written = Context::need(context.services().handoffs().write(QString::fromStdString(options.file), extentOf(options),
                                                                           passwordIn(options.passwordFile)));
    context.answer({{QStringLiteral("file"), written.file}, {QStringLiteral("bytes"), double(written.bytes)},
                    {QStringLiteral("changes"), written.changes}, {QStringLiteral("files"), written.files},
                    {QStringLiteral("absent"), written.absent}},
                   [&] { context.line(HandoffWords::written(written)); });
}

QJsonArray asJson(const std::vector<services::HandoffVisit> &visits)
{
    QJsonArray array;
    for (const auto &visit : visits)
        array.append(QJsonObject{{QStringLiteral("visit"), visit.id.toString()}, {QStringLiteral("firm"), visit.firm}});
    return array;
}

void tell(Context &context, const services::OpenedHandoff &opened)
{
    context.line(HandoffWords::writer(opened));
    for (const QString &visit : HandoffWords::visits(opened))
        context.line(QStringLiteral("  ") + visit);
    context.line(HandoffWords::news(opened));
}

void take(Context &context, const Options &options)
{
    auto &handoffs = context.services().handoffs();
    const auto opened = Context::need(handoffs.open(QString::fromStdString(options.file), passwordIn(options.passwordFile)));
    QJsonObject told{{QStringLiteral("who"), opened->who}, {QStringLiteral("bureau"), opened->bureau},
                     {QStringLiteral("own"), opened->isOwn}, {QStringLiteral("visits"), asJson(opened->visits)},
                     {QStringLiteral("newChanges"), double(opened->newChanges)}, {QStringLiteral("filesInIt"), opened->files}};
    if (options.isDryRun)
        return context.answer(told, [&] { tell(context, *opened); });
    const auto taken = Context::need(handoffs.take(*opened));
    QJsonArray notes;
    for (const auto &note : taken.notes)
        notes.append(note.code);
    told.insert(QStringLiteral("changes"), taken.changes);
    told.insert(QStringLiteral("files"), taken.files);
    told.insert(QStringLiteral("conflicts"), taken.conflicts);
    told.insert(QStringLiteral("notes"), notes);
    context.answer(told, [&] {
        tell(context, *opened);
        context.line(HandoffWords::taken(taken));
    });
}

}

void addHandoffVerbs(CLI::App &sync, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *giving = addVerb(sync, context, "hand-over", "Write what a colleague of the space needs to go on into one sealed file (.xzhand)",
                               [&context, options] { write(context, *options); });
    giving->add_option("FILE", options->file)->required();
    giving->add_option("--visit", options->visits, "A visit that is handed over, with its photos and papers; may come several times");
    giving->add_option("--files", options->files, "Photos and papers: of the named visits (visits), none or all")
        ->check(CLI::IsMember({"visits", "none", "all"}));
    giving->add_option("--password-file", options->passwordFile, "A file whose first line is the password")->required();
    CLI::App *taking = addVerb(sync, context, "take-over", "Take in a hand-over file", [&context, options] { take(context, *options); });
    taking->add_option("FILE", options->file)->required();
    taking->add_option("--password-file", options->passwordFile, "A file whose first line is the password")->required();
    taking->add_flag("--dry-run", options->isDryRun, "Only say what it would bring");
}

}
