#include "app/cli/verbs.h"

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string bureau, bureauShort, town;
    int numberBlock = 0;
};

void answerSettings(Context &context)
{
    const auto settings = context.services().settings().settings();
    context.answer({{QStringLiteral("bureau"), settings.bureau}, {QStringLiteral("bureauShort"), settings.bureauShort},
                    {QStringLiteral("town"), settings.town}, {QStringLiteral("numberBlock"), settings.numberBlock}}, [&] {
        context.line(QStringLiteral("%1  %2  %3").arg(settings.bureau, settings.bureauShort, settings.town));
    });
}

void set(Context &context, const Options &options)
{
    auto &service = context.services().settings();
    services::Settings settings = service.settings();
    const auto take = [](const std::string &given, QString &value) {
        if (!given.empty())
            value = QString::fromStdString(given);
    };
    take(options.bureau, settings.bureau);
    take(options.bureauShort, settings.bureauShort);
    take(options.town, settings.town);
    if (options.numberBlock != 0)
        settings.numberBlock = options.numberBlock;
    Context::need(service.save(settings));
    answerSettings(context);
}

}

void addSettingsVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("settings", "The bureau of this profile")->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App *change = addVerb(*noun, context, "set", "Set the bureau and what its document numbers begin with",
                               [&context, options] { set(context, *options); });
    change->add_option("--bureau", options->bureau, "Full name of the bureau");
    change->add_option("--bureau-short", options->bureauShort, "Beginning of document numbers");
    change->add_option("--town", options->town);
    change->add_option("--number-block", options->numberBlock, "How many document numbers a laptop is granted at a time");
    addVerb(*noun, context, "show", "Show the bureau", [&context] { answerSettings(context); });
}

}
