#include "tests/exchange/samplepack.h"
#include "tests/exchange/shippedpacks.h"
#include "tests/support/catch.h"

#include "models/exchange/law/lawreader.h"
#include "models/exchange/pack/packlawcheck.h"
#include "models/exchange/pack/packreader.h"
#include "models/exchange/pack/packreferences.h"
#include "models/exchange/pack/packwriter.h"

#include <algorithm>
#include <random>

using namespace xunzhen;
using testing::add;
using testing::Library;
using testing::fullLibrary;
using testing::shippedPack;
using testing::shippedPacks;
using Json = nlohmann::ordered_json;

namespace {

exchange::ArticleLookup lookupIn(const Library &library)
{
    return [&library](const QString &shortTitle, const QString &version, const QString &article) {
        const auto found = library.find(testing::articleKey(shortTitle, version, article));
        return found == library.end() ? std::nullopt : std::optional(found->second);
    };
}

Library sampleLibrary()
{
    Library library;
    add(exchange::readLaw(testing::sampleLaw(), testing::sampleLawName()).text, library);
    return library;
}

}

TEST_CASE("Citations are held against the text of the law")
{
    const Library library = sampleLibrary();
    const auto fault = [&](const char *pointer, const Json &value) {
        Json json = testing::samplePack();
        json[Json::json_pointer(pointer)] = value;
        const auto problems = exchange::checkAgainstLaws(exchange::readPack(testing::bytesOf(json)).pack, lookupIn(library));
        REQUIRE(problems.size() == 1);
        return problems[0].code + QLatin1Char(' ') + problems[0].place;
    };
    CHECK(exchange::checkAgainstLaws(exchange::readPack(testing::bytesOf(testing::samplePack())).pack, lookupIn(library)).empty());
    const QString item = QStringLiteral("/checklists/0/sections/0/items/0");
    CHECK(fault("/checklists/0/sections/0/items/0/basis/0/article", 7) == QStringLiteral("article-missing ") + item + QStringLiteral("/basis/0"));
    CHECK(fault("/checklists/0/sections/0/items/0/basis/0/paragraph", 2) == QStringLiteral("paragraph-missing ") + item + QStringLiteral("/basis/0"));
    CHECK(fault("/checklists/0/sections/0/items/0/basis/0/words", "别的话") == QStringLiteral("words-not-found ") + item + QStringLiteral("/basis/0"));
    CHECK(fault("/checklists/0/sections/0/items/0/penalty/0/item", 3) == QStringLiteral("item-missing ") + item + QStringLiteral("/penalty/0"));
    CHECK(fault("/checklists/0/sections/0/items/0/penalty/0/item", 1) == QStringLiteral("words-not-found ") + item + QStringLiteral("/penalty/0"));
    CHECK(fault("/majorHazards/0/basis/0/paragraph", 3) == QStringLiteral("paragraph-missing /majorHazards/0/basis/0"));
}

TEST_CASE("Every pack that is shipped loads without a single fault")
{
    REQUIRE(shippedPacks().contains(QStringLiteral("emergency.json")));
    const QStringList names = shippedPacks();
    const QString name = names.at(GENERATE_COPY(range(0, int(names.size()))));
    CAPTURE(name);
    const auto document = exchange::readPack(shippedPack(name));
    CHECK(document.pack.code + QStringLiteral(".json") == name);
    CHECK(document.pack.checklists.size() >= 6);
    CHECK(document.pack.itemCount() >= 80);
    CHECK_FALSE(document.pack.majorHazards.empty());
    CHECK_FALSE(document.pack.leniency.empty());
    CHECK_FALSE(document.pack.plainSheets.empty());
    CHECK(exchange::readPack(exchange::writePack(document)).pack == document.pack);
}

TEST_CASE("Every citation of the shipped packs stands in the law it names")
{
    const auto library = fullLibrary();
    if (!library)
        return;
    for (const QString &name : shippedPacks()) {
        CAPTURE(name);
        const auto problems = exchange::checkAgainstLaws(exchange::readPack(shippedPack(name)).pack, lookupIn(*library));
        for (const auto &problem : problems)
            UNSCOPED_INFO((problem.code + QLatin1Char(' ') + problem.place + QLatin1Char(' ') + problem.arguments.join(QLatin1Char(' '))).toStdString());
        CHECK(problems.empty());
    }
}

TEST_CASE("A citation that slipped to the next article is noticed")
{
    const auto library = fullLibrary();
    if (!library)
        return;
    std::vector<domain::Citation> citations;
    for (const QString &name : shippedPacks())
        exchange::forEachCitation(exchange::readPack(shippedPack(name)).pack,
                                  [&](const domain::Citation &citation, const QString &) { citations.push_back(citation); });
    std::mt19937 random(20261121);
    std::shuffle(citations.begin(), citations.end(), random);
    REQUIRE(citations.size() >= 50);
    int caught = 0;
    for (size_t i = 0; i < 50; ++i) {
        domain::Citation slipped = citations[i];
        slipped.article = QString::number(slipped.article.section(QLatin1Char('-'), 0, 0).toInt() + 1);
        caught += !exchange::citationFault(slipped, lookupIn(*library)(slipped.law, slipped.version, slipped.article)).isEmpty();
    }
    CHECK(caught >= 45);
}
