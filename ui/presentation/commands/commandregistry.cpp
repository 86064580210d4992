#include "ui/presentation/commands/commandregistry.h"

#include "models/domain/search/soundingtext.h"

#include <algorithm>

namespace xunzhen::presentation {

namespace {

enum class Fit { AtFront, Words, OtherWords, None };

Fit fitOf(const Command &command, const QString &typed, const std::vector<domain::SearchWord> &wanted)
{
    const domain::SoundingText words(command.words), others(command.otherWords);
    Fit weakest = command.words.startsWith(typed.trimmed(), Qt::CaseInsensitive) ? Fit::AtFront : Fit::Words;
    for (const domain::SearchWord &word : wanted)
        weakest = std::max(weakest, words.fits(word) ? Fit::AtFront : others.fits(word) ? Fit::OtherWords : Fit::None);
    return weakest;
}

std::optional<Command> firstOf(const Commands &commands, const std::function<bool(const Command &)> &claim)
{
    const auto found = std::find_if(commands.begin(), commands.end(), claim);
    return found == commands.end() ? std::nullopt : std::optional(*found);
}

bool hasKeys(const Command &command, const QKeySequence &keys) { return command.keys == keys || command.otherKeys.contains(keys); }

}

bool isReady(const Command &command) { return command.run && (!command.isEnabled || command.isEnabled()); }

CommandGroup CommandRegistry::asked(const Source &source) { return source ? source() : CommandGroup(); }

std::vector<CommandGroup> CommandRegistry::groups() const
{
    std::vector<CommandGroup> groups{asked(m_page), asked(m_general)};
    std::erase_if(groups, [](const CommandGroup &group) { return group.commands.empty(); });
    return groups;
}

Commands CommandRegistry::find(const QString &typed) const
{
    const auto wanted = domain::searchWords(typed);
    std::vector<std::pair<Fit, Command>> found;
    for (const CommandGroup &group : groups())
        for (const Command &command : group.commands)
            if (const Fit fit = fitOf(command, typed, wanted); fit != Fit::None && isReady(command))
                found.emplace_back(fit, command);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Commands commands;
    for (auto &[fit, command] : found)
        commands.push_back(std::move(command));
    return commands;
}

std::optional<Command> CommandRegistry::withKeys(const QKeySequence &keys) const
{
    for (const CommandGroup &group : groups())
        if (auto found = firstOf(group.commands, [&](const Command &command) { return hasKeys(command, keys) && isReady(command); }))
            return found;
    return {};
}

bool CommandRegistry::isGeneral(const QKeySequence &keys) const
{
    const auto theirs = [&](const Command &command) { return hasKeys(command, keys); };
    return !firstOf(asked(m_page).commands, theirs) && firstOf(asked(m_general).commands, theirs);
}

std::optional<Command> CommandRegistry::withId(const QString &id) const
{
    for (const CommandGroup &group : groups())
        if (auto found = firstOf(group.commands, [&](const Command &command) { return command.id == id; }))
            return found;
    return {};
}

bool CommandRegistry::run(const QString &id) const
{
    const auto command = withId(id);
    if (!command || !isReady(*command))
        return false;
    command->run();
    return true;
}

}
