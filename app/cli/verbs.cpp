#include "app/cli/verbs.h"

namespace xunzhen::cli {

CLI::App *addVerb(CLI::App &noun, Context &context, const char *name, const char *description, std::function<void()> act)
{
    CLI::App *verb = noun.add_subcommand(name, description);
    verb->callback([&context, act = std::move(act)] { context.run(act); });
    return verb;
}

}
