#include "app/cli/verbs.h"

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string from, to;
};

QDate day(const std::string &text)
{
    return QDate::fromString(QString::fromStdString(text), Qt::ISODate);
}

void publication(Context &context, const Options &options)
{
    auto &forms = context.services().paperForms();
    const auto draft = Context::need(forms.beginPublication(day(options.from), day(options.to)));
    const auto filled = Context::need(forms.form(draft));
    const domain::FormField *field = filled.form.field(QStringLiteral("rows"));
    const int rows = field ? int(domain::rowsOf(*field, filled.record.values.value(field->name)).size()) : 0;
    context.answer({{QStringLiteral("draft"), draft.toString()}, {QStringLiteral("rows"), rows}},
                   [&] { context.line(QStringLiteral("%1  %2").arg(draft.toString()).arg(rows)); });
}

}

void addPublicationVerb(CLI::App &program, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = addVerb(program, context, "publication", "Begin the table of published results, of the checks reported in a period",
                             [&context, options] { publication(context, *options); });
    verb->add_option("--from", options->from, "First day, as 2026-11-01")->required();
    verb->add_option("--to", options->to, "Last day")->required();
}

}
