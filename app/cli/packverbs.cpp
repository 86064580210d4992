#include "app/cli/verbs.h"

#include "ui/presentation/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string file, code, version, laws;
};

QJsonObject asJson(const services::PackSummary &pack)
{
    return {{QStringLiteral("code"), pack.code}, {QStringLiteral("version"), pack.version},
            {QStringLiteral("title"), pack.title}, {QStringLiteral("checklists"), pack.checklists},
            {QStringLiteral("items"), pack.items}, {QStringLiteral("citations"), pack.citations},
            {QStringLiteral("laws"), pack.laws}, {QStringLiteral("hazards"), pack.hazards},
            {QStringLiteral("leniency"), pack.leniency}, {QStringLiteral("plainSheets"), pack.plainSheets},
            {QStringLiteral("policyTemplates"), pack.policyTemplates}, {QStringLiteral("current"), pack.current}};
}

void install(Context &context, const Options &options)
{
    auto &packs = context.services().packs();
    if (options.file.empty()) {
        const QStringList installed = Context::need(packs.installShipped());
        context.answer({{QStringLiteral("installed"), QJsonArray::fromStringList(installed)}},
                       [&] { context.line(installed.join(QLatin1Char(' '))); });
        return;
    }
    const auto pack = Context::need(packs.install(readFile(QString::fromStdString(options.file))));
    context.answer(asJson(pack), [&] {
        context.line(QCoreApplication::translate("Cli", "%1 %2: %3 checklists, %4 items")
                         .arg(pack.title, pack.version).arg(pack.checklists).arg(pack.items));
    });
}

/// The faults of one pack; with a folder of laws those of its citations too.
base::Problems faultsOf(const services::PackService &packs, const QByteArray &json, const Options &options)
{
    const auto problems = packs.check(json);
    return problems.empty() && !options.laws.empty()
               ? Context::need(packs.checkAgainstLaws(json, QString::fromStdString(options.laws)))
               : problems;
}

void checkOne(Context &context, const QByteArray &json, const Options &options, QJsonArray &told, qsizetype &count)
{
    for (const auto &problem : faultsOf(context.services().packs(), json, options)) {
        told.append(QJsonObject{{QStringLiteral("code"), problem.code}, {QStringLiteral("place"), problem.place}});
        context.note(presentation::Sentences::of(problem));
        ++count;
    }
}

void check(Context &context, const Options &options)
{
    const auto packs = options.file.empty() ? services::PackService::shipped()
                                            : std::vector<QByteArray>{readFile(QString::fromStdString(options.file))};
    QJsonArray array;
    qsizetype count = 0;
    for (const QByteArray &json : packs)
        checkOne(context, json, options, array, count);
    context.answer({{QStringLiteral("packs"), qint64(packs.size())}, {QStringLiteral("problems"), array}}, [&] {
        context.line(QCoreApplication::translate("Cli", "%1 packs, %2 problems").arg(packs.size()).arg(count));
    });
    if (count > 0)
        context.setExit(Exit::Refused);
}

/// What the packs hold, as a table in Markdown: the current version of each, else those that came with the program.
void stats(Context &context)
{
    auto packs = context.services().packs().list();
    std::erase_if(packs, [](const services::PackSummary &pack) { return !pack.current; });
    QJsonArray array;
    for (const auto &pack : packs)
        array.append(asJson(pack));
    context.answer({{QStringLiteral("packs"), array}}, [&] {
        context.line(QCoreApplication::translate(
            "Cli", "| pack | version | checklists | items | citations | laws | hazards | leniency | plain sheets | policy templates |"));
        context.line(QStringLiteral("|---|---|---|---|---|---|---|---|---|---|"));
        for (const auto &pack : packs)
            context.line(QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 | %9 | %10 |")
                             .arg(pack.code, pack.version).arg(pack.checklists).arg(pack.items).arg(pack.citations)
                             .arg(pack.laws).arg(pack.hazards).arg(pack.leniency).arg(pack.plainSheets).arg(pack.policyTemplates));
    });
}

void list(Context &context)
{
    QJsonArray array;
    const auto packs = context.services().packs().list();
    for (const auto &pack : packs)
        array.append(asJson(pack));
    context.answer({{QStringLiteral("packs"), array}}, [&] {
        for (const auto &pack : packs)
            context.line(QStringLiteral("%1 %2  %3  (%4/%5)%6").arg(pack.code, pack.version, pack.title)
                             .arg(pack.checklists).arg(pack.items).arg(QLatin1String(pack.current ? " *" : "")));
    });
}

void show(Context &context, const Options &options)
{
    const auto pack = Context::need(context.services().packs().pack(QString::fromStdString(options.code),
                                                                    QString::fromStdString(options.version)));
    QJsonArray lists;
    for (const auto &checklist : pack.checklists)
        lists.append(QJsonObject{{QStringLiteral("code"), checklist.code}, {QStringLiteral("title"), checklist.title},
                                 {QStringLiteral("items"), checklist.itemCount()}});
    context.answer({{QStringLiteral("code"), pack.code}, {QStringLiteral("version"), pack.version},
                    {QStringLiteral("checklists"), lists}}, [&] {
        context.line(QStringLiteral("%1 %2").arg(pack.title, pack.version));
        for (const auto &checklist : pack.checklists)
            context.line(QStringLiteral("  %1  %2  %3").arg(checklist.code, checklist.title).arg(checklist.itemCount()));
    });
}

void exportOne(Context &context, const Options &options)
{
    const QString path = QString::fromStdString(options.file), code = QString::fromStdString(options.code);
    const bool sheets = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const QByteArray bytes = sheets ? Context::need(context.services().packDrafts().exportSheets(code))
                                    : Context::need(context.services().packs().exportJson(code, QString::fromStdString(options.version)));
    writeFile(path, bytes);
    context.answer({{QStringLiteral("bytes"), bytes.size()}}, [&] { context.line(QString::fromStdString(options.file)); });
}

QJsonObject asJson(const domain::ReviewEntry &entry)
{
    QJsonArray marks;
    for (const auto &mark : entry.marks)
        marks.append(QJsonObject{{QStringLiteral("citation"), domain::citationText(mark.citation)},
                                 {QStringLiteral("version"), mark.citation.version},
                                 {QStringLiteral("replacedBy"), mark.replacedBy}});
    return {{QStringLiteral("kind"), domain::reviewKindCode(entry.kind)}, {QStringLiteral("code"), entry.code},
            {QStringLiteral("title"), entry.title}, {QStringLiteral("checklist"), entry.checklist},
            {QStringLiteral("citations"), marks}};
}

QJsonObject asJson(const services::PackReview &review)
{
    QJsonArray entries;
    for (const auto &entry : review.entries)
        entries.append(asJson(entry));
    return {{QStringLiteral("code"), review.code}, {QStringLiteral("version"), review.version},
            {QStringLiteral("items"), review.items()}, {QStringLiteral("entries"), entries}};
}

void review(Context &context, const Options &options)
{
    const auto &packs = context.services().packs();
    const auto reviews = options.code.empty() ? packs.reviews()
                                              : std::vector{Context::need(packs.review(QString::fromStdString(options.code)))};
    QJsonArray array;
    for (const auto &one : reviews)
        array.append(asJson(one));
    context.answer({{QStringLiteral("packs"), array}}, [&] {
        for (const auto &one : reviews) {
            context.line(QCoreApplication::translate("Cli", "%1 %2: %3 items to be reviewed, %4 entries in all")
                             .arg(one.code, one.version).arg(one.items()).arg(one.entries.size()));
            for (const auto &entry : one.entries)
                for (const auto &mark : entry.marks)
                    context.line(QCoreApplication::translate("Cli", "  %1  %2 (%3), replaced by the version of %4")
                                     .arg(entry.code, domain::citationText(mark.citation), mark.citation.version,
                                          mark.replacedBy));
        }
        if (reviews.empty())
            context.line(QCoreApplication::translate("Cli", "Nothing to review, as far as the law library knows"));
    });
}

}

void addPackVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("pack", "Checklist packs")->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App *in = addVerb(*noun, context, "install", "Install a pack, or those that came with the program",
                           [&context, options] { install(context, *options); });
    in->add_option("FILE", options->file);
    CLI::App *test = addVerb(*noun, context, "check", "Check a pack without installing it, or those that came with the program",
                             [&context, options] { check(context, *options); });
    test->add_option("FILE", options->file);
    test->add_option("--laws", options->laws, "Folder of law texts to hold every citation against");
    CLI::App *old = addVerb(*noun, context, "review", "Tell what cites a version of a law that has been replaced",
                            [&context, options] { review(context, *options); });
    old->add_option("CODE", options->code, "One pack; without it all current ones");
    addVerb(*noun, context, "list", "List installed packs", [&context] { list(context); });
    addVerb(*noun, context, "stats", "What the current packs hold, as a table", [&context] { stats(context); });
    CLI::App *one = addVerb(*noun, context, "show", "Show the checklists of a pack", [&context, options] { show(context, *options); });
    one->add_option("CODE", options->code)->required();
    one->add_option("--version", options->version);
    CLI::App *out = addVerb(*noun, context, "export", "Write a pack as JSON, or its draft as a workbook (FILE.xlsx)", [&context, options] { exportOne(context, *options); });
    out->add_option("CODE", options->code)->required();
    out->add_option("FILE", options->file)->required();
    out->add_option("--version", options->version);
    addPackDraftVerbs(*noun, context);
}

}
