#pragma once

#include "ui/presentation/commands/command.h"
#include "ui/presentation/settings/looksettings.h"
#include "ui/views/context.h"

namespace xunzhen::views {

/// What the window's own commands reach beside the context.
struct ShellActs
{
    std::function<void(const QString &)> search; ///< begins a search with that text
    std::function<void()> back, forward;
    std::function<void()> help, tour;
    std::function<bool()> canGoBack, canGoForward;
    presentation::LookSettings &look;
};

/// A page as the rail shows it.
struct RailWord
{
    QString key, title, icon;
};

/// What the window offers everywhere: finding, going, exchanging, the look.
presentation::Commands shellCommands(const Context &context, const ShellActs &acts, const std::vector<RailWord> &pages);

}
