#include "app/cli/verbs.h"

#include "models/domain/draw/draw.h"
#include "models/exchange/table/textdecoder.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string seed, list, staff, clean;
    int count = 1;
    bool paper = false;
};

QStringList listIn(const std::string &file)
{
    return file.empty() ? QStringList() : domain::drawListOf(exchange::decodeText(readFile(QString::fromStdString(file))));
}

QJsonObject asJson(const domain::DrawRequest &request, const domain::DrawResult &result)
{
    QJsonArray drawn, pairs;
    for (const domain::DrawnEntry &one : result.drawn)
        drawn.append(QJsonObject{{QStringLiteral("entry"), one.entry}, {QStringLiteral("key"), one.key}});
    for (const domain::DrawnPair &pair : result.pairs)
        pairs.append(QJsonObject{{QStringLiteral("entry"), pair.entry}, {QStringLiteral("first"), pair.first},
                                 {QStringLiteral("second"), pair.second}});
    return {{QStringLiteral("seed"), request.seed}, {QStringLiteral("entries"), int(request.pool.size())},
            {QStringLiteral("listHash"), result.poolHash}, {QStringLiteral("staffHash"), result.staffHash},
            {QStringLiteral("drawn"), drawn}, {QStringLiteral("pairs"), pairs}};
}

void tell(Context &context, const domain::DrawRequest &request, const domain::DrawResult &result)
{
    context.line(QCoreApplication::translate("Cli", "%1 entries, SHA-256 of the list: %2").arg(request.pool.size()).arg(result.poolHash));
    for (const domain::DrawnEntry &one : result.drawn)
        context.line(QStringLiteral("%1  %2").arg(one.key, one.entry));
    for (const domain::DrawnPair &pair : result.pairs)
        context.line(QStringLiteral("%1  %2  %3").arg(pair.entry, pair.first, pair.second));
}

void draw(Context &context, const Options &options)
{
    const domain::DrawRequest request{QString::fromStdString(options.seed), listIn(options.list), options.count, listIn(options.staff)};
    const domain::DrawResult result = domain::draw(request);
    if (!options.clean.empty())
        writeFile(QString::fromStdString(options.clean), domain::drawListText(request.pool));
    QJsonObject told = asJson(request, result);
    QString draft;
    if (options.paper)
        draft = Context::need(context.services().paperForms().beginDraw(request)).toString();
    told.insert(QStringLiteral("draft"), draft);
    context.answer(told, [&] {
        tell(context, request, result);
        if (!draft.isEmpty())
            context.line(draft);
    });
}

}

void addDrawVerb(CLI::App &program, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = addVerb(program, context, "draw",
                             "Draw enterprises by lot, and inspectors in pairs. The key of an entry is SHA-256 of seed, line feed and entry; "
                             "the smallest keys are drawn. To repeat: printf '%s\\n%s' SEED ENTRY | sha256sum",
                             [&context, options] { draw(context, *options); });
    verb->add_option("FILE", options->list, "The list to draw from, an entry a line")->required();
    verb->add_option("--seed", options->seed, "Announced before the draw")->required();
    verb->add_option("--count", options->count, "How many to draw")->required();
    verb->add_option("--staff", options->staff, "List of inspectors, who are sent in pairs");
    verb->add_option("--list", options->clean, "Write the list as it was drawn from, for sha256sum");
    verb->add_flag("--paper", options->paper, "Begin the record of the draw");
}

}
