#include "app/cli/verbs.h"

#include "ui/presentation/checklists/lawwords.h"
#include "ui/presentation/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string folder, text, law, version, article;
    int limit = 20;
    bool remarks = false;
};

QJsonArray asJson(const base::Problems &problems)
{
    QJsonArray array;
    for (const auto &problem : problems)
        array.append(QJsonObject{{QStringLiteral("code"), problem.code}, {QStringLiteral("place"), problem.place},
                                 {QStringLiteral("arguments"), QJsonArray::fromStringList(problem.arguments)}});
    return array;
}

QJsonObject withValidity(QJsonObject object, const domain::Validity &validity)
{
    object.insert(QStringLiteral("state"), domain::lawStateCode(validity.state));
    const QString from = validity.inForce.toString(Qt::ISODate);
    if (!from.isEmpty() && from != object.value(QStringLiteral("version")).toString()) // the text itself tells the day
        object.insert(QStringLiteral("inForce"), from);
    if (!validity.replacedBy.isEmpty())
        object.insert(QStringLiteral("replacedBy"), validity.replacedBy);
    return object;
}

void import(Context &context, const Options &options)
{
    const auto result = Context::need(context.services().laws().importFolder(QString::fromStdString(options.folder)));
    context.answer({{QStringLiteral("files"), result.files}, {QStringLiteral("laws"), result.laws()},
                    {QStringLiteral("added"), result.added}, {QStringLiteral("changed"), result.changed},
                    {QStringLiteral("unchanged"), result.unchanged}, {QStringLiteral("articles"), result.articles},
                    {QStringLiteral("problems"), asJson(result.problems)},
                    {QStringLiteral("remarks"), asJson(result.remarks)}}, [&] {
        context.line(QCoreApplication::translate("Cli", "%1 new, %2 changed, %3 unchanged; %4 articles; %5 problems, %6 remarks")
                         .arg(result.added).arg(result.changed).arg(result.unchanged).arg(result.articles)
                         .arg(result.problems.size()).arg(result.remarks.size()));
        for (const auto &problem : result.problems)
            context.note(presentation::Sentences::of(problem));
        if (options.remarks)
            for (const auto &remark : result.remarks)
                context.note(presentation::Sentences::of(remark));
    });
}

void list(Context &context, const Options &options)
{
    const auto &laws = context.services().laws();
    const auto known = options.law.empty() ? laws.list() : laws.versions(QString::fromStdString(options.law));
    QJsonArray array;
    for (const auto &law : known)
        array.append(withValidity({{QStringLiteral("law"), law.shortTitle}, {QStringLiteral("title"), law.title},
                                   {QStringLiteral("version"), law.version}, {QStringLiteral("articles"), law.articles}},
                                  law.validity));
    context.answer({{QStringLiteral("laws"), array}}, [&] {
        for (const auto &law : known)
            context.line(QStringLiteral("《%1》（%2）  %3").arg(law.shortTitle, law.version,
                                                              presentation::LawWords::state(law.validity)));
    });
}

void find(Context &context, const Options &options)
{
    services::LawQuery query{QString::fromStdString(options.text), options.limit, QString::fromStdString(options.law),
                             QString::fromStdString(options.version)};
    const auto hits = context.services().laws().search(query);
    QJsonArray array;
    for (const auto &hit : hits)
        array.append(withValidity({{QStringLiteral("law"), hit.shortTitle}, {QStringLiteral("version"), hit.version},
                                   {QStringLiteral("article"), hit.article}, {QStringLiteral("excerpt"), hit.excerpt}},
                                  hit.validity));
    context.answer({{QStringLiteral("hits"), array}}, [&] {
        for (const auto &hit : hits)
            context.line(QStringLiteral("《%1》（%2）%3  %4  %5").arg(hit.shortTitle, hit.version,
                             domain::articleText(hit.article), presentation::LawWords::state(hit.validity), hit.excerpt));
    });
}

/// LAW VERSION ARTICLE, or LAW ARTICLE for the version in force.
void show(Context &context, const Options &options)
{
    const bool versionGiven = !options.article.empty();
    domain::Citation citation;
    citation.law = QString::fromStdString(options.law);
    citation.version = versionGiven ? QString::fromStdString(options.version)
                                    : context.services().laws().current(citation.law);
    citation.article = QString::fromStdString(versionGiven ? options.article : options.version);
    const auto article = Context::need(context.services().laws().article(citation));
    const auto validity = context.services().laws().validity(citation.law, citation.version);
    context.answer(withValidity({{QStringLiteral("law"), citation.law}, {QStringLiteral("version"), citation.version},
                                 {QStringLiteral("article"), article.number},
                                 {QStringLiteral("paragraphs"), QJsonArray::fromStringList(article.paragraphs)}}, validity), [&] {
        context.line(QStringLiteral("《%1》（%2）%3  %4").arg(citation.law, citation.version,
                         domain::articleText(article.number), presentation::LawWords::state(validity)));
        for (const QString &paragraph : article.paragraphs)
            context.line(paragraph);
    });
}

}

void addLawVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("law", "The law library")->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App *in = addVerb(*noun, context, "import", "Import a folder of law texts (Markdown)",
                           [&context, options] { import(context, *options); });
    in->add_option("FOLDER", options->folder)->required();
    in->add_flag("--remarks", options->remarks, "Also tell what was odd in files that were taken");
    CLI::App *all = addVerb(*noun, context, "list", "List all versions of all laws and whether they are in force",
                            [&context, options] { list(context, *options); });
    all->add_option("--law", options->law, "Short title: the versions of this law alone");
    CLI::App *search = addVerb(*noun, context, "find", "Search all articles", [&context, options] { find(context, *options); });
    search->add_option("TEXT", options->text)->required();
    search->add_option("--limit", options->limit);
    search->add_option("--law", options->law, "Short title: in this law alone");
    search->add_option("--version", options->version, "Of that law; without it the version in force")->needs("--law");
    CLI::App *one = addVerb(*noun, context, "show", "Show one article", [&context, options] { show(context, *options); });
    one->add_option("LAW", options->law, "Short title")->required();
    one->add_option("VERSION", options->version, "2021-06-10; may be left out for the version in force")->required();
    one->add_option("ARTICLE", options->article, "46 or 133-1");
}

}
