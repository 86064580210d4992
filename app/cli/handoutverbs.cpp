#include "app/cli/fontwords.h"
#include "app/cli/verbs.h"

namespace xunzhen::cli {

namespace {

struct Options
{
    std::vector<std::string> entries;
    std::string pack, version, enterprise, file, copy;
};

services::HandoutWish wishFrom(domain::HandoutKind kind, const Options &options)
{
    services::HandoutWish wish{kind, QString::fromStdString(options.pack), QString::fromStdString(options.version)};
    for (const std::string &entry : options.entries)
        wish.entries << QString::fromStdString(entry);
    if (!options.enterprise.empty())
        wish.enterprise = parseId<domain::EnterpriseId>(options.enterprise);
    return wish;
}

void write(Context &context, domain::HandoutKind kind, const Options &options)
{
    const auto handout = Context::need(context.services().handouts().render(wishFrom(kind, options)));
    const QString path = QString::fromStdString(options.file), missing = handout.paper->missingCharacters();
    writeFile(path, handout.paper->pdf());
    if (!options.copy.empty())
        Context::need(context.services().handouts().saveOdt(handout, QString::fromStdString(options.copy)));
    noteFonts(context, handout.paper->fonts());
    context.answer({{QStringLiteral("file"), path}, {QStringLiteral("bytes"), handout.paper->pdf().size()},
                    {QStringLiteral("pages"), handout.paper->pageCount()}, {QStringLiteral("suggestedName"), handout.fileName},
                    {QStringLiteral("missingCharacters"), missing}, {QStringLiteral("fonts"), fontsAsJson(handout.paper->fonts())},
                    {QStringLiteral("editableCopy"), QString::fromStdString(options.copy)}},
                   [&] { context.line(path); });
}

void addHandout(CLI::App &noun, Context &context, domain::HandoutKind kind, const char *description, const char *entries)
{
    const auto options = std::make_shared<Options>();
    const std::string name = domain::handoutKindCode(kind).toStdString();
    CLI::App *verb = addVerb(noun, context, name.c_str(), description, [&context, kind, options] { write(context, kind, *options); });
    verb->add_option("CODE", options->entries, entries);
    verb->add_option("--pack", options->pack)->required();
    verb->add_option("--version", options->version, "Version of the pack; without it the current one");
    verb->add_option("--enterprise", options->enterprise, "Id of the firm whose data fill the paper");
    verb->add_option("--out", options->file, "The PDF file")->required();
    verb->add_option("--odt", options->copy, "Also write a copy for editing (OpenDocument text)");
}

}

void addHandoutVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("handout", "Papers for firms made from a checklist pack")->require_subcommand(1);
    const char *lists = "Codes of checklists; without them all of the pack";
    using domain::HandoutKind;
    addHandout(*noun, context, HandoutKind::Checklist, "Checklists as handed to a firm", lists);
    addHandout(*noun, context, HandoutKind::SelfCheck, "The same lists for the firm to fill in", lists);
    addHandout(*noun, context, HandoutKind::PlainSheet, "Plain sheets, a page each", "Trades or titles; without them all of the pack");
    addHandout(*noun, context, HandoutKind::Policy, "Policy texts with the firm's data", "Codes of policy templates; without them all");
}

}
