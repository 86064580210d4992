#include "app/cli/verbs.h"

#include "models/base/chinatime.h"
#include "ui/presentation/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string file, rejected, text, id, field, presence, other, reason;
    bool undo = false;
    bool preview = false;
    int limit = 20;
};

QJsonObject countsOf(const domain::ImportPreview &preview)
{
    using domain::ImportVerdict;
    return {{QStringLiteral("new"), preview.count(ImportVerdict::New)},
            {QStringLiteral("changed"), preview.count(ImportVerdict::Changed)},
            {QStringLiteral("same"), preview.count(ImportVerdict::Same)},
            {QStringLiteral("clash"), preview.count(ImportVerdict::Clash)},
            {QStringLiteral("rejected"), preview.count(ImportVerdict::Rejected)}};
}

QJsonArray refusedLines(const domain::ImportPreview &preview)
{
    QJsonArray array;
    for (const auto &line : preview.lines) {
        if (line.verdict != domain::ImportVerdict::Rejected && line.verdict != domain::ImportVerdict::Clash)
            continue;
        QJsonArray reasons;
        for (const auto &problem : line.row.problems)
            reasons.append(presentation::Sentences::of(problem));
        array.append(QJsonObject{{QStringLiteral("row"), line.row.row},
                                 {QStringLiteral("verdict"), domain::verdictCode(line.verdict)},
                                 {QStringLiteral("name"), line.row.enterprise.name},
                                 {QStringLiteral("reasons"), reasons}});
    }
    return array;
}

void printPreview(Context &context, const QJsonObject &object)
{
    context.line(QCoreApplication::translate("Cli", "new %1, changed %2, same %3, clash %4, rejected %5")
                     .arg(object[QLatin1String("new")].toInt()).arg(object[QLatin1String("changed")].toInt())
                     .arg(object[QLatin1String("same")].toInt()).arg(object[QLatin1String("clash")].toInt())
                     .arg(object[QLatin1String("rejected")].toInt()));
    for (const auto &value : object[QLatin1String("lines")].toArray()) {
        const QJsonObject line = value.toObject();
        for (const auto &reason : line[QLatin1String("reasons")].toArray())
            context.line(QStringLiteral("  ") + reason.toString());
    }
}

void import(Context &context, const Options &options)
{
    auto &enterprises = context.services().enterprises();
    const auto preview = Context::need(enterprises.preview(QString::fromStdString(options.file), std::nullopt));
    QJsonObject object = countsOf(preview.preview);
    object[QLatin1String("lines")] = refusedLines(preview.preview);
    if (!options.rejected.empty())
        Context::need(enterprises.exportRejected(preview, QString::fromStdString(options.rejected),
                                                 [](const base::Problem &problem) { return presentation::Sentences::of(problem); }));
    if (!options.preview)
        object[QLatin1String("import")] = Context::need(enterprises.import(preview)).id.toString();
    context.answer(object, [&] { printPreview(context, object); });
}

void undo(Context &context)
{
    auto &enterprises = context.services().enterprises();
    const auto last = enterprises.lastImport();
    if (!last)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("no import to undo"));
    const int restored = Context::need(enterprises.undoImport(last->id));
    context.answer({{QStringLiteral("undone"), restored}}, [&] {
        context.line(QCoreApplication::translate("Cli", "%1 records put back").arg(restored));
    });
}

void exportAll(Context &context, const Options &options)
{
    const int count = Context::need(context.services().enterprises().exportTo(QString::fromStdString(options.file)));
    context.answer({{QStringLiteral("count"), count}}, [&] {
        context.line(QCoreApplication::translate("Cli", "%1 enterprises written to %2").arg(count)
                         .arg(QString::fromStdString(options.file)));
    });
}

void find(Context &context, const Options &options)
{
    const auto hits = context.services().enterprises().find(QString::fromStdString(options.text), options.limit);
    QJsonArray array;
    for (const auto &row : hits.rows)
        array.append(QJsonObject{{QStringLiteral("id"), row.id.toString()}, {QStringLiteral("name"), row.name},
                                 {QStringLiteral("uscc"), row.uscc}, {QStringLiteral("address"), row.address}});
    context.answer({{QStringLiteral("total"), hits.total}, {QStringLiteral("rows"), array}}, [&] {
        for (const auto &row : hits.rows)
            context.line(QStringLiteral("%1  %2  %3").arg(row.id.toString(), row.uscc, row.name));
        context.note(QCoreApplication::translate("Cli", "%1 found").arg(hits.total));
    });
}

void listFeatures(Context &context, const domain::EnterpriseId &id)
{
    Context::need(context.services().enterprises().enterprise(id));
    const auto known = context.services().enterprises().features(id);
    QJsonArray array;
    for (const auto &one : known)
        array.append(featureAsJson(one));
    context.answer({{QStringLiteral("features"), array}}, [&] {
        for (const auto &one : known)
            context.line(featureAsLine(one));
    });
}

void feature(Context &context, const Options &options)
{
    const auto id = parseId<domain::EnterpriseId>(options.id);
    if (options.field.empty())
        return listFeatures(context, id);
    const QString field = QString::fromStdString(options.field);
    auto &enterprises = context.services().enterprises();
    if (!options.presence.empty())
        Context::need(enterprises.setFeature(id, field, presenceFrom(options.presence)));
    services::FirmFeature shown{{field, {}, {}, {}}, domain::Presence::Unknown, true, {}, {}};
    for (const auto &one : enterprises.features(id))
        if (one.feature.code == field)
            shown = one;
    context.answer(featureAsJson(shown), [&] { context.line(featureAsLine(shown)); });
}

QJsonObject twinAsJson(const services::FirmTwin &twin)
{
    return {{QStringLiteral("id"), twin.firm.id.toString()}, {QStringLiteral("name"), twin.firm.name},
            {QStringLiteral("uscc"), twin.firm.uscc}, {QStringLiteral("visits"), twin.visits},
            {QStringLiteral("papers"), twin.papers}, {QStringLiteral("reason"), twin.reason}, {QStringLiteral("by"), twin.by}};
}

void listTwins(Context &context, const domain::EnterpriseId &id)
{
    QJsonArray joined, proposed;
    for (const auto &twin : context.services().enterprises().sameAs(id))
        joined.append(twinAsJson(twin));
    for (const auto &twin : context.services().enterprises().lookAlikes(id))
        proposed.append(twinAsJson(twin));
    context.answer({{QStringLiteral("same"), joined}, {QStringLiteral("proposed"), proposed}}, [&] {
        const auto line = [](const QJsonValue &one) {
            return QStringLiteral("%1  %2  %3").arg(one[QLatin1String("id")].toString(), one[QLatin1String("uscc")].toString(),
                                                    one[QLatin1String("name")].toString());
        };
        for (const auto &one : joined)
            context.line(line(one));
        for (const auto &one : proposed)
            context.line(QCoreApplication::translate("Cli", "same credit code, not joined: %1").arg(line(one)));
    });
}

/// Without a second record, what is joined; with one, joins the two; with --undo lets the record stand alone.
void same(Context &context, const Options &options)
{
    auto &enterprises = context.services().enterprises();
    const auto id = parseId<domain::EnterpriseId>(options.id);
    const QString reason = QString::fromStdString(options.reason);
    if (options.undo)
        Context::need(enterprises.undoSame(id, reason));
    else if (!options.other.empty())
        Context::need(enterprises.sameFirm(id, parseId<domain::EnterpriseId>(options.other), reason));
    listTwins(context, id);
}

void duplicates(Context &context)
{
    QJsonArray groups;
    for (const auto &group : context.services().enterprises().duplicates()) {
        QJsonArray records;
        for (const auto &firm : group)
            records.append(QJsonObject{{QStringLiteral("id"), firm.id.toString()}, {QStringLiteral("name"), firm.name},
                                       {QStringLiteral("uscc"), firm.uscc}});
        groups.append(records);
    }
    context.answer({{QStringLiteral("groups"), groups}}, [&] {
        for (const auto &group : groups) {
            for (const auto &one : group.toArray())
                context.line(QStringLiteral("%1  %2  %3").arg(one[QLatin1String("uscc")].toString(),
                                                              one[QLatin1String("id")].toString(),
                                                              one[QLatin1String("name")].toString()));
            context.line({});
        }
    });
}

void show(Context &context, const Options &options)
{
    const auto file = Context::need(context.services().enterprises().file(parseId<domain::EnterpriseId>(options.id)));
    const auto &firm = file.enterprise;
    QJsonObject object{{QStringLiteral("id"), firm.id.toString()}, {QStringLiteral("name"), firm.name},
                       {QStringLiteral("uscc"), firm.uscc}, {QStringLiteral("legalPerson"), firm.legalPerson},
                       {QStringLiteral("address"), firm.address}, {QStringLiteral("town"), firm.town},
                       {QStringLiteral("phone"), firm.phone}, {QStringLiteral("tradeCode"), firm.tradeCode},
                       {QStringLiteral("openItems"), int(file.open.size())},
                       {QStringLiteral("papers"), int(file.papers.size())},
                       {QStringLiteral("timeline"), int(file.timeline.size())}};
    context.answer(object, [&] {
        context.line(firm.name);
        context.line(QStringLiteral("%1  %2  %3").arg(firm.uscc, firm.legalPerson, firm.address));
        for (const auto &paper : file.papers)
            context.line(QStringLiteral("%1  %2  %3").arg(paper.id.toString(), paper.number,
                                                           base::chinaTime(paper.issuedAt).toString(Qt::ISODate)));
    });
}

}

void addEnterpriseVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("enterprise", "Enterprises")->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App *in = addVerb(*noun, context, "import", "Import a CSV or .xlsx, all or nothing",
                           [&context, options] { import(context, *options); });
    in->add_option("FILE", options->file)->required();
    in->add_flag("--preview", options->preview, "Only say what would happen");
    in->add_option("--rejected", options->rejected, "Write rejected rows with their reasons to this .xlsx");
    addVerb(*noun, context, "undo", "Undo the last import", [&context] { undo(context); });
    CLI::App *out = addVerb(*noun, context, "export", "Write all enterprises to an .xlsx",
                            [&context, options] { exportAll(context, *options); });
    out->add_option("FILE", options->file)->required();
    CLI::App *search = addVerb(*noun, context, "find", "Search by name, initials, code or address",
                               [&context, options] { find(context, *options); });
    search->add_option("TEXT", options->text)->required();
    search->add_option("--limit", options->limit);
    CLI::App *one = addVerb(*noun, context, "show", "Show one enterprise file", [&context, options] { show(context, *options); });
    one->add_option("ID", options->id)->required();
    CLI::App *twins = addVerb(*noun, context, "same", "Two records that are one firm: list, join with a reason, or take back",
                              [&context, options] { same(context, *options); });
    twins->add_option("ID", options->id)->required();
    twins->add_option("OTHER", options->other, "The other record of the same firm");
    twins->add_option("--reason", options->reason, "Why they are one firm, or why not any more");
    twins->add_flag("--undo", options->undo, "Let the record stand alone again");
    addVerb(*noun, context, "duplicates", "Records with one credit code that are not joined", [&context] { duplicates(context); });
    CLI::App *features = addVerb(*noun, context, "feature", "What is known of an enterprise that questions depend on, or telling it",
                                 [&context, options] { feature(context, *options); });
    features->add_option("ID", options->id)->required();
    features->add_option("FIELD", options->field, "Code of the feature, as the packs name it");
    features->add_option("PRESENT", options->presence, "yes, no, unknown");
}

}
