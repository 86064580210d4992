#include "app/cli/verbs.h"

#include "ui/presentation/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string folder, text, law, version, article;
    int limit = 20;
};

void import(Context &context, const Options &options)
{
    const auto result = Context::need(context.services().laws().importFolder(QString::fromStdString(options.folder)));
    QJsonArray problems;
    for (const auto &problem : result.problems)
        problems.append(QJsonObject{{QStringLiteral("code"), problem.code}, {QStringLiteral("place"), problem.place}});
    context.answer({{QStringLiteral("laws"), result.laws}, {QStringLiteral("articles"), result.articles},
                    {QStringLiteral("problems"), problems}}, [&] {
        context.line(QCoreApplication::translate("Cli", "%1 laws, %2 articles, %3 files left out")
                         .arg(result.laws).arg(result.articles).arg(result.problems.size()));
        for (const auto &problem : result.problems)
            context.note(presentation::Sentences::of(problem));
    });
}

void find(Context &context, const Options &options)
{
    const auto hits = context.services().laws().search(QString::fromStdString(options.text), options.limit);
    QJsonArray array;
    for (const auto &hit : hits)
        array.append(QJsonObject{{QStringLiteral("law"), hit.shortTitle}, {QStringLiteral("version"), hit.version},
                                 {QStringLiteral("article"), hit.article}, {QStringLiteral("excerpt"), hit.excerpt}});
    context.answer({{QStringLiteral("hits"), array}}, [&] {
        for (const auto &hit : hits)
            context.line(QStringLiteral("《%1》（%2）%3  %4").arg(hit.shortTitle, hit.version,
                                                                 domain::articleText(hit.article), hit.excerpt));
    });
}

void show(Context &context, const Options &options)
{
    domain::Citation citation;
    citation.law = QString::fromStdString(options.law);
    citation.version = QString::fromStdString(options.version);
    citation.article = QString::fromStdString(options.article);
    const auto article = Context::need(context.services().laws().article(citation));
    context.answer({{QStringLiteral("article"), article.number},
                    {QStringLiteral("paragraphs"), QJsonArray::fromStringList(article.paragraphs)}}, [&] {
        context.line(domain::articleText(article.number));
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
    CLI::App *search = addVerb(*noun, context, "find", "Search all articles", [&context, options] { find(context, *options); });
    search->add_option("TEXT", options->text)->required();
    search->add_option("--limit", options->limit);
    CLI::App *one = addVerb(*noun, context, "show", "Show one article", [&context, options] { show(context, *options); });
    one->add_option("LAW", options->law, "Short title")->required();
    one->add_option("VERSION", options->version, "2021-06-10")->required();
    one->add_option("ARTICLE", options->article, "46 or 133-1")->required();
}

}
