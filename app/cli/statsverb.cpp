#include "app/cli/verbs.h"

#include "models/services/statisticsservice.h"
#include "ui/presentation/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

using presentation::Words;

constexpr int kEntries = 10'000;

struct Options
{
    std::string from, to, bureau, domain, figure, row, file;
    bool report = false;
};

QDate day(const std::string &text) { return QDate::fromString(QString::fromStdString(text), Qt::ISODate); }

domain::StatisticsFilter filterOf(const Options &options)
{
    return {day(options.from), day(options.to), QString::fromStdString(options.bureau), QString::fromStdString(options.domain)};
}

domain::Figure figureOf(const Options &options)
{
    const QString code = QString::fromStdString(options.figure);
    const auto figure = domain::figureFromCode(code);
    if (!figure)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("no such figure: ") + code);
    return *figure;
}

QJsonObject asJson(const domain::FigureShape &shape, const domain::FigureValues &values)
{
    QJsonObject object;
    for (size_t i = 0; i < shape.columns.size() && i < values.size(); ++i)
        object.insert(shape.columns[i].code, values[i] ? QJsonValue(*values[i]) : QJsonValue());
    return object;
}

QJsonObject asJson(const domain::FigureTable &table)
{
    const domain::FigureShape &shape = table.shape();
    QJsonArray rows;
    for (const domain::FigureRow &row : table.rows)
        rows.append(QJsonObject{{QStringLiteral("key"), row.key}, {QStringLiteral("label"), row.label.zh},
                                {QStringLiteral("values"), asJson(shape, row.values)}});
    return {{QStringLiteral("figure"), domain::figureCode(table.figure)}, {QStringLiteral("title"), shape.title.zh},
            {QStringLiteral("rule"), shape.rule.zh}, {QStringLiteral("rows"), rows}, {QStringLiteral("total"), asJson(shape, table.total)}};
}

QJsonObject asJson(const domain::Statistics &counted)
{
    QJsonArray figures;
    for (const domain::FigureTable &table : counted.figures)
        figures.append(asJson(table));
    return {{QStringLiteral("from"), counted.filter.from.toString(Qt::ISODate)}, {QStringLiteral("to"), counted.filter.to.toString(Qt::ISODate)},
            {QStringLiteral("bureau"), counted.filter.bureau}, {QStringLiteral("domain"), counted.filter.domain},
            {QStringLiteral("asOf"), counted.asOf.toString(Qt::ISODate)}, {QStringLiteral("figures"), figures}};
}

QString asLine(const domain::FigureShape &shape, const QString &label, const domain::FigureValues &values)
{
    QStringList parts;
    for (size_t i = 0; i < shape.columns.size() && i < values.size(); ++i)
        parts << QStringLiteral("%1 %2").arg(Words::of(shape.columns[i].title), domain::figureText(values[i], shape.columns[i].unit));
    return QStringLiteral("  %1  %2").arg(label, parts.join(QStringLiteral(" · ")));
}

void sayFigure(Context &context, const domain::FigureTable &table)
{
    const domain::FigureShape &shape = table.shape();
    context.line(Words::of(shape.title) + QStringLiteral("  [") + domain::figureCode(table.figure) + u']');
    for (const domain::FigureRow &row : table.rows)
        context.line(asLine(shape, Words::of(row.label), row.values));
    context.line(asLine(shape, QCoreApplication::translate("Cli", "total"), table.total));
}

template<typename Id>
void putId(QJsonObject &object, const QString &key, const Id &id)
{
    if (!id.isNull())
        object.insert(key, id.toString());
}

QJsonObject asJson(const domain::StatisticsEntry &entry)
{
    QJsonObject object{{QStringLiteral("title"), entry.title}, {QStringLiteral("detail"), entry.detail}, {QStringLiteral("state"), entry.state},
                       {QStringLiteral("day"), entry.day.toString(Qt::ISODate)}};
    putId(object, QStringLiteral("enterprise"), entry.enterprise);
    putId(object, QStringLiteral("visit"), entry.visit);
    putId(object, QStringLiteral("paper"), entry.paper);
    putId(object, QStringLiteral("remediation"), entry.remediation);
    if (!entry.itemCode.isEmpty())
        object.insert(QStringLiteral("item"), entry.itemCode);
    return object;
}

void sayEntries(Context &context, const Options &options)
{
    const auto key = options.row.empty() ? std::nullopt : std::optional(QString::fromStdString(options.row));
    const auto found = Context::need(context.services().statistics().entries(filterOf(options), figureOf(options), key, kEntries));
    QJsonArray entries;
    for (const domain::StatisticsEntry &entry : found.entries)
        entries.append(asJson(entry));
    context.answer({{QStringLiteral("total"), found.total}, {QStringLiteral("entries"), entries}}, [&] {
        for (const domain::StatisticsEntry &entry : found.entries)
            context.line(QStringList{entry.day.toString(Qt::ISODate), Words::of(domain::entryStateWord(entry.state)), entry.title, entry.detail}
                             .join(QStringLiteral("  ")));
    });
}

void beginReport(Context &context, const Options &options)
{
    const auto draft = Context::need(context.services().statistics().beginReport(filterOf(options)));
    context.answer({{QStringLiteral("draft"), draft.toString()}}, [&] { context.line(draft.toString()); });
}

/// Without a period: what the profile holds now.
void sayProfile(Context &context)
{
    const auto today = context.services().workbench().today();
    context.answer({{QStringLiteral("enterprises"), today.enterprises}, {QStringLiteral("packs"), today.packs},
                    {QStringLiteral("visits"), today.visits}, {QStringLiteral("openVisits"), int(today.drafts.size())},
                    {QStringLiteral("due"), int(today.due.size())}, {QStringLiteral("papers"), int(today.papers.size())},
                    {QStringLiteral("conflicts"), int(today.conflicts.size())}}, [&] {
        context.line(QCoreApplication::translate("Cli", "%1 enterprises, %2 visits, %3 of them open, %4 items due, %5 conflicts")
                         .arg(today.enterprises).arg(today.visits).arg(today.drafts.size()).arg(today.due.size())
                         .arg(today.conflicts.size()));
    });
}

void stats(Context &context, const Options &options)
{
    if (options.from.empty())
        return sayProfile(context);
    if (!options.figure.empty())
        return sayEntries(context, options);
    if (options.report)
        return beginReport(context, options);
    auto &statistics = context.services().statistics();
    const auto counted = Context::need(statistics.statistics(filterOf(options)));
    if (!options.file.empty())
        Context::need(statistics.exportWorkbook(filterOf(options), QString::fromStdString(options.file)));
    context.answer(asJson(counted), [&] {
        for (const domain::FigureTable &table : counted.figures)
            sayFigure(context, table);
    });
}

}

void addStatsVerb(CLI::App &program, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = addVerb(program, context, "stats", "What this profile holds; of a period its figures, as the window counts them",
                             [&context, options] { stats(context, *options); });
    CLI::Option *from = verb->add_option("--from", options->from, "First day, as 2026-01-01");
    CLI::Option *to = verb->add_option("--to", options->to, "Last day")->needs(from);
    from->needs(to);
    verb->add_option("--bureau", options->bureau, "Only the visits and papers of this bureau")->needs(from);
    verb->add_option("--domain", options->domain, "Only those of this domain: emergency, environment, …")->needs(from);
    CLI::Option *figure = verb->add_option("--figure", options->figure, "What stands behind this figure, as visits or overdue")->needs(from);
    verb->add_option("--row", options->row, "Of one row of it, by its key")->needs(figure);
    verb->add_option("--out", options->file, "Also write the figures to this .xlsx")->needs(from);
    verb->add_flag("--report", options->report, "Begin the report of the period, a paper of the bureau")->needs(from);
}

}
