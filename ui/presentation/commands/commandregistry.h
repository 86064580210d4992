#pragma once

#include "ui/presentation/commands/command.h"

#include <optional>

namespace xunzhen::presentation {

/// Commands that belong together, under a heading.
struct CommandGroup
{
    QString title;
    Commands commands;
};

/// All that one can do now: what the page at hand offers, then what the window offers everywhere. The keys, the search box
/// and the list of keys in the help ask here, each time anew, so that none of them tells another thing. Lives in the window's
/// thread.
class CommandRegistry
{
public:
    using Source = std::function<CommandGroup()>;

    void setPage(Source page) { m_page = std::move(page); }
    void setGeneral(Source general) { m_general = std::move(general); }

    /// With what cannot be done at the moment; groups without commands are left out.
    std::vector<CommandGroup> groups() const;
    /// Those that can be run now and that fit what was typed, by their words or what else people call them, also by pinyin;
    /// the best first. All of them when nothing was typed.
    Commands find(const QString &typed) const;
    /// The command with these keys that can be run now; that of the page first.
    std::optional<Command> withKeys(const QKeySequence &keys) const;
    /// Whether the keys are those of the window, not of the page at hand.
    bool isGeneral(const QKeySequence &keys) const;
    std::optional<Command> withId(const QString &id) const;
    /// False when there is no such command now.
    bool run(const QString &id) const;

private:
    static CommandGroup asked(const Source &source);

    Source m_page, m_general;
};

/// Whether it can be run now.
bool isReady(const Command &command);

}
