#include "app/cli/verbs.h"

#include "models/base/chinatime.h"
#include "ui/presentation/papers/numberwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

using presentation::NumberWords;

struct Options
{
    std::string series, kind, file, reason;
    int year = 0, serial = 0;
};

/// The bureau's own series of this year's reports, as far as the options do not say otherwise.
domain::NumberSeries seriesOf(Context &context, const Options &options)
{
    const auto settings = context.services().settings().settings();
    domain::NumberSeries series{settings.bureauShort, QStringLiteral("会诊"), context.services().clock().today().year()};
    if (!options.series.empty())
        series.bureau = QString::fromStdString(options.series);
    if (!options.kind.empty())
        series.kind = QString::fromStdString(options.kind);
    if (options.year > 0)
        series.year = options.year;
    return series;
}

QJsonObject asJson(const services::NumberRow &row)
{
    QJsonArray papers;
    for (const auto &bearer : row.bearers)
        papers.append(QJsonObject{{QStringLiteral("id"), bearer.paper.toString()}, {QStringLiteral("firm"), bearer.firm},
                                  {QStringLiteral("issuedBy"), bearer.issuedBy},
                                  {QStringLiteral("issuedAt"), bearer.issuedAt.toString(Qt::ISODate)}});
    return {{QStringLiteral("number"), row.text}, {QStringLiteral("serial"), row.place.serial},
            {QStringLiteral("mark"), row.place.mark}, {QStringLiteral("state"), NumberWords::code(row.state)},
            {QStringLiteral("papers"), papers}, {QStringLiteral("holder"), row.holder}, {QStringLiteral("ours"), row.isOurs},
            {QStringLiteral("reason"), row.reason}, {QStringLiteral("voidedBy"), row.voidedBy}};
}

QString asLine(const services::NumberRow &row)
{
    QStringList parts{row.text, NumberWords::sign(row.state) + u' ' + NumberWords::of(row.state)};
    for (const auto &bearer : row.bearers)
        parts << QStringLiteral("%1 %2 %3").arg(base::chinaDay(bearer.issuedAt).toString(Qt::ISODate), bearer.issuedBy, bearer.firm);
    if (row.bearers.empty() && !row.holder.isEmpty())
        parts << row.holder;
    if (!row.reason.isEmpty())
        parts << row.reason;
    return parts.join(QStringLiteral("  "));
}

void show(Context &context, const Options &options)
{
    auto &papers = context.services().papers();
    const auto series = seriesOf(context, options);
    const auto rows = Context::need(papers.numberRegister(series));
    if (!options.file.empty())
        Context::need(papers.exportNumbers(series, QString::fromStdString(options.file), &NumberWords::of));
    QJsonArray array;
    for (const auto &row : rows)
        array.append(asJson(row));
    context.answer({{QStringLiteral("series"), domain::numberStem(series)}, {QStringLiteral("numbers"), array}}, [&] {
        for (const auto &row : rows)
            context.line(asLine(row));
    });
}

void voidOne(Context &context, const Options &options)
{
    const auto series = seriesOf(context, options);
    Context::need(context.services().papers().voidNumber(series, options.serial, QString::fromStdString(options.reason)));
    const QString text = domain::numberText(series, {{}, options.serial});
    context.answer({{QStringLiteral("void"), text}},
                   [&] { context.line(QCoreApplication::translate("Cli", "%1 is void").arg(text)); });
}

void close(Context &context, const Options &options)
{
    const auto series = seriesOf(context, options);
    const int count = Context::need(context.services().papers().closeYear(series, QString::fromStdString(options.reason)));
    context.answer({{QStringLiteral("void"), count}},
                   [&] { context.line(QCoreApplication::translate("Cli", "%1 numbers made void").arg(count)); });
}

CLI::App *addSeriesVerb(CLI::App &noun, Context &context, const std::shared_ptr<Options> &options, const char *name,
                        const char *description, void (*act)(Context &, const Options &))
{
    CLI::App *verb = addVerb(noun, context, name, description, [&context, options, act] { act(context, *options); });
    verb->add_option("--series", options->series, "Short name of the bureau; else that of the settings");
    verb->add_option("--kind", options->kind, "Word of the kind in the number; else 会诊");
    verb->add_option("--year", options->year, "Else this year");
    return verb;
}

}

void addNumberVerbs(CLI::App &paper, Context &context)
{
    const auto options = std::make_shared<Options>();
    addSeriesVerb(paper, context, options, "numbers", "The register of document numbers: issued, free, void, used twice", show)
        ->add_option("--out", options->file, "Also write it to this .xlsx");
    CLI::App *one = addSeriesVerb(paper, context, options, "void-number", "Make a free number void, with a reason", voidOne);
    one->add_option("SERIAL", options->serial)->required();
    one->add_option("--reason", options->reason)->required();
    addSeriesVerb(paper, context, options, "close-year", "Make void what is free in a year that is over", close)
        ->add_option("--reason", options->reason)->required();
}

}
