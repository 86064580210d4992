#include "app/cli/verbs.h"

#include "ui/presentation/shared/originalswords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

using presentation::OriginalsWords;

struct Options
{
    std::string sought, wish;
};

void fetch(Context &context, const Options &options)
{
    constexpr int kHashLength = 64;
    auto &sync = context.services().sync();
    const QString sought = QString::fromStdString(options.sought);
    const auto fetched = Context::need(sought.size() == kHashLength ? sync.fetchOriginals(sought)
                                                                     : sync.fetchOriginals(parseId<domain::VisitId>(options.sought)));
    context.answer({{QStringLiteral("fetched"), fetched.fetched}, {QStringLiteral("absent"), QJsonArray::fromStringList(fetched.absent)}},
                   [&] { context.line(OriginalsWords::done(fetched)); });
    if (!fetched.absent.isEmpty())
        context.setExit(Exit::Refused);
}

void originals(Context &context, const Options &options)
{
    auto &sync = context.services().sync();
    if (!options.wish.empty()) {
        const auto wish = domain::OriginalsWish::fromCode(QString::fromStdString(options.wish));
        if (!wish)
            throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("on-request, all, or 1 to %1").arg(domain::OriginalsWish::kMostMegabytes),
                              {{QStringLiteral("out-of-range"), QString::fromStdString(options.wish), {}}});
        Context::need(sync.setOriginalsWish(*wish));
    }
    const auto wish = sync.originalsWish();
    const int away = sync.status().originalsAway;
    context.answer({{QStringLiteral("wish"), wish.code()}, {QStringLiteral("away"), away}}, [&] {
        context.line(OriginalsWords::wish(wish));
        if (away > 0)
            context.line(OriginalsWords::away(away));
    });
}

}

void addOriginalVerbs(CLI::App &noun, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *fetching = addVerb(noun, context, "fetch", "Fetch the originals of a visit's photos, or one original",
                                 [&context, options] { fetch(context, *options); });
    fetching->add_option("VISIT", options->sought, "The visit, or the SHA-256 of one photo")->required();
    CLI::App *wishing = addVerb(noun, context, "originals", "Which originals of colleagues' photos come by themselves",
                                [&context, options] { originals(context, *options); });
    wishing->add_option("WISH", options->wish, "on-request, all, or the megabytes that a photo may have, such as 8");
}

}
