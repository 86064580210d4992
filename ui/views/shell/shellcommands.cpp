#include "ui/views/shell/shellcommands.h"

#include <QCoreApplication>

namespace xunzhen::views {

namespace {

using presentation::Command;
using presentation::Commands;
using presentation::LookSettings;
using presentation::Places;

/// The words of the window's commands.
class Said
{
    Q_DECLARE_TR_FUNCTIONS(ShellCommands)

public:
    static Commands finding(const ShellActs &acts);
    static Commands helping(const ShellActs &acts);
    static Commands going(const ShellActs &acts, const Context &context, const std::vector<RailWord> &pages);
    static Commands doing(const Context &context);
    static Commands look(LookSettings &look);
};

void append(Commands &all, Commands more) { all.insert(all.end(), more.begin(), more.end()); }

Commands Said::finding(const ShellActs &acts)
{
    const auto search = acts.search;
    return {{.id = QStringLiteral("find.everything"), .words = tr("Search everything"), .otherWords = tr("find look for"),
             .keys = Qt::CTRL | Qt::Key_K, .icon = QStringLiteral("search"), .run = [search] { search({}); }},
            {.id = QStringLiteral("find.command"), .words = tr("Search commands"), .otherWords = tr("palette"),
             .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_P, .icon = QStringLiteral("search"), .run = [search] { search(QStringLiteral(">")); }}};
}

Commands Said::helping(const ShellActs &acts)
{
    return {{.id = QStringLiteral("help.open"), .words = tr("Help for this screen"), .otherWords = tr("manual how to keys shortcuts"),
             .keys = QKeySequence(Qt::Key_F1), .icon = QStringLiteral("help"), .run = acts.help},
            {.id = QStringLiteral("help.tour"), .words = tr("Show me around the window"), .otherWords = tr("tour introduction"),
             .icon = QStringLiteral("help"), .run = acts.tour}};
}

Commands Said::going(const ShellActs &acts, const Context &context, const std::vector<RailWord> &pages)
{
    Commands all{{.id = QStringLiteral("go.back"), .words = tr("Back to where I was"), .otherWords = tr("previous return"),
                  .keys = QKeySequence(QKeySequence::Back), .icon = QStringLiteral("chevron-left"), .run = acts.back, .isEnabled = acts.canGoBack},
                 {.id = QStringLiteral("go.forward"), .words = tr("Forward again"), .otherWords = tr("next"),
                  .keys = QKeySequence(QKeySequence::Forward), .icon = QStringLiteral("chevron-right"), .run = acts.forward, .isEnabled = acts.canGoForward}};
    for (const RailWord &page : pages)
        all.push_back({.id = QStringLiteral("go.") + page.key, .words = tr("Go to: %1").arg(page.title), .otherWords = tr("open show"),
                       .icon = page.icon, .run = [&navigator = context.navigator, key = page.key] { navigator.go({.page = key}); }});
    return all;
}

Commands Said::doing(const Context &context)
{
    auto &navigator = context.navigator;
    const auto begin = [&navigator](const QString &page, const QString &what) {
        return [&navigator, page, what] { navigator.go({.page = page, .begin = what}); };
    };
    return {{.id = QStringLiteral("sync.run"), .words = tr("Exchange with the shared folder now"), .otherWords = tr("sync synchronise"),
             .keys = QKeySequence(Qt::Key_F5), .icon = QStringLiteral("sync"), .run = [&runner = context.runner] { runner.runNow(); },
             .isEnabled = [&runner = context.runner] { return !runner.isRunning(); }},
            {.id = QStringLiteral("enterprise.import"), .words = tr("Import enterprises"), .otherWords = tr("excel csv list"),
             .icon = QStringLiteral("import"), .run = begin(Places::enterprises(), QStringLiteral("import"))}};
}

Commands Said::look(LookSettings &look)
{
    Commands all;
    for (const QString &theme : LookSettings::themes())
        all.push_back({.id = QStringLiteral("look.") + theme, .words = tr("Theme: %1").arg(LookSettings::themeWord(theme)),
                       .otherWords = tr("colours appearance"), .run = [&look, theme] { look.setTheme(theme); },
                       .isEnabled = [&look, theme] { return look.settings().theme != theme; }});
    all.push_back({.id = QStringLiteral("look.larger"), .words = tr("Larger text"), .otherWords = tr("zoom size"),
                   .run = [&look] { look.stepText(1); }, .isEnabled = [&look] { return look.canStepText(1); }});
    all.push_back({.id = QStringLiteral("look.smaller"), .words = tr("Smaller text"), .otherWords = tr("zoom size"),
                   .run = [&look] { look.stepText(-1); }, .isEnabled = [&look] { return look.canStepText(-1); }});
    const bool touch = look.settings().touch;
    all.push_back({.id = QStringLiteral("look.touch"), .words = touch ? tr("Small targets for the mouse") : tr("Large targets for fingers"),
                   .otherWords = tr("tablet touch"), .run = [&look, touch] { look.setTouch(!touch); }});
    return all;
}

}

presentation::Commands shellCommands(const Context &context, const ShellActs &acts, const std::vector<RailWord> &pages)
{
    Commands all = Said::finding(acts);
    append(all, Said::helping(acts));
    append(all, Said::going(acts, context, pages));
    append(all, Said::doing(context));
    append(all, Said::look(acts.look));
    return all;
}

}
