#include "app/cli/verbs.h"

#include "ui/presentation/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string file, target;
};

void init(Context &context)
{
    const auto opening = services::openingCode(context.services().opening());
    context.answer({{QStringLiteral("opening"), opening}, {QStringLiteral("folder"), context.profileFolder()}},
                   [&] { context.line(QCoreApplication::translate("Cli", "Profile ready: %1").arg(context.profileFolder())); });
}

void check(Context &context)
{
    const base::Problems problems = Context::need(context.services().maintenance().check());
    QJsonArray list;
    for (const base::Problem &problem : problems)
        list.append(QJsonObject{{QStringLiteral("code"), problem.code}, {QStringLiteral("place"), problem.place}});
    context.answer({{QStringLiteral("sound"), problems.empty()}, {QStringLiteral("problems"), list}}, [&] {
        if (problems.empty())
            context.line(QCoreApplication::translate("Cli", "The store is sound."));
        for (const base::Problem &problem : problems)
            context.line(presentation::Sentences::of(problem));
    });
    if (!problems.empty())
        context.setExit(Exit::Environment);
}

void backup(Context &context, const Options &options)
{
    Context::need(context.services().maintenance().backup(QString::fromStdString(options.file)));
    context.answer({{QStringLiteral("file"), QString::fromStdString(options.file)}}, [&] {
        context.line(QCoreApplication::translate("Cli", "Backup written and read back: %1").arg(QString::fromStdString(options.file)));
    });
}

void restore(Context &context, const Options &options)
{
    Context::need(services::MaintenanceService::restore(QString::fromStdString(options.file), context.profileFolder()));
    context.answer({{QStringLiteral("folder"), context.profileFolder()}}, [&] {
        context.line(QCoreApplication::translate("Cli", "Backup restored to %1").arg(context.profileFolder()));
    });
}

void salvage(Context &context, const Options &options)
{
    const auto counts = Context::need(services::MaintenanceService::salvage(QString::fromStdString(options.file),
                                                                            QString::fromStdString(options.target)));
    QJsonArray tables;
    for (const auto &count : counts)
        tables.append(QJsonObject{{QStringLiteral("table"), count.table}, {QStringLiteral("saved"), count.saved},
                                  {QStringLiteral("lost"), count.lost}});
    context.answer({{QStringLiteral("tables"), tables}}, [&] {
        for (const auto &count : counts)
            context.line(QCoreApplication::translate("Cli", "%1: %2 rows saved, %3 lost")
                             .arg(count.table).arg(count.saved).arg(count.lost));
    });
}

}

void addStoreVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("store", "The database of this profile")->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    addVerb(*noun, context, "init", "Open or create the profile", [&context] { init(context); });
    addVerb(*noun, context, "check", "Prove the store sound or say what is not", [&context] { check(context); });
    CLI::App *to = addVerb(*noun, context, "backup", "Write everything into one file",
                           [&context, options] { backup(context, *options); });
    to->add_option("FILE", options->file)->required();
    CLI::App *from = addVerb(*noun, context, "restore", "Unpack a backup into an empty profile",
                             [&context, options] { restore(context, *options); });
    from->add_option("FILE", options->file)->required();
    CLI::App *rescue = addVerb(*noun, context, "salvage", "Read what can be read of a damaged database into a new file",
                               [&context, options] { salvage(context, *options); });
    rescue->add_option("DAMAGED", options->file)->required();
    rescue->add_option("NEW", options->target)->required();
}

}
