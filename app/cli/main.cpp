#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace xunzhen;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("xunzhen"));
    QCoreApplication::setApplicationVersion(QStringLiteral(XUNZHEN_VERSION));

    QTranslator translator;
    if (qgetenv("XUNZHEN_LANGUAGE") != "en" && translator.load(QStringLiteral(":/xunzhen/translations/xunzhen_zh_CN.qm")))
        QCoreApplication::installTranslator(&translator);

    CLI::App program("Xunzhen: the whole loop of a consultation visit without a window", "xunzhen-cli");
    cli::Context context;
    program.add_option("--data", context.dataFolder, "Folder of the profile (default: the user's own)");
    program.add_flag("--json", context.json, "Print one JSON object on standard output");
    program.set_version_flag("--version", XUNZHEN_VERSION);
    program.require_subcommand(1);

    cli::addStoreVerbs(program, context);
    cli::addPersonVerbs(program, context);
    cli::addSettingsVerbs(program, context);
    cli::addEnterpriseVerbs(program, context);
    cli::addPackVerbs(program, context);
    cli::addLawVerbs(program, context);
    cli::addVisitVerbs(program, context);
    cli::addPlanVerbs(program, context);
    cli::addPaperVerbs(program, context);
    cli::addPaperCopyVerb(*program.get_subcommand("paper"), context);
    cli::addHandoutVerbs(program, context);
    cli::addDrawVerb(program, context);
    cli::addPublicationVerb(program, context);
    cli::addStatsVerb(program, context);
    cli::addCaseFileVerbs(program, context);
    cli::addTemplateVerbs(program, context);
    cli::addSyncVerbs(program, context);
    cli::addDemoVerb(program, context);

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int code = program.exit(error);
        return code == 0 ? 0 : int(cli::Exit::Usage);
    }
    return int(context.exit());
}
