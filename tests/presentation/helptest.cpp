#include "tests/support/catch.h"

#include "ui/presentation/help/helplibrary.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace xunzhen;
using presentation::HelpLibrary;

namespace {

std::set<QString> topicsOf(const HelpLibrary &library)
{
    std::set<QString> topics;
    for (const presentation::HelpPage &page : library.pages())
        topics.insert(page.topic);
    return topics;
}

QStringList linksIn(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    QStringList topics;
    for (auto it = link.globalMatch(text); it.hasNext();)
        topics << it.next().captured(1);
    return topics;
}

}

TEST_CASE("Both languages have the same pages, each with a title and no dead link")
{
    const HelpLibrary chinese(QStringLiteral("zh_CN")), english(QStringLiteral("en"));
    CHECK(topicsOf(chinese).size() > 15);
    CHECK(topicsOf(chinese) == topicsOf(english));
    for (const HelpLibrary *library : {&chinese, &english})
        for (const presentation::HelpPage &page : library->pages()) {
            CAPTURE(page.topic.toStdString());
            CHECK(page.text.startsWith(QStringLiteral("# ")));
            CHECK_FALSE(page.title.isEmpty());
            for (const QString &topic : linksIn(page.text)) {
                CAPTURE(topic.toStdString());
                CHECK(library->page(topic));
            }
        }
}

TEST_CASE("Every page of the help can be reached from its contents")
{
    const HelpLibrary library(QStringLiteral("zh_CN"));
    std::set<QString> reached{HelpLibrary::contents()};
    for (const QString &topic : linksIn(library.page(HelpLibrary::contents())->text))
        reached.insert(topic);
    CHECK(reached == topicsOf(library));
}

SCENARIO("The help finds lines by their words and titles first")
{
    const HelpLibrary library(QStringLiteral("zh_CN"));
    const auto hits = library.find(QStringLiteral("整改"));
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front().line == QStringLiteral("整改"));
    CHECK(hits.front().topic == QStringLiteral("remediation"));
    for (const auto &hit : library.find(QStringLiteral("签名 笔")))
        CHECK((hit.line.contains(QStringLiteral("签名")) && hit.line.contains(u'笔')));
    CHECK_FALSE(library.find(QStringLiteral("签名 笔")).empty());
    CHECK(library.find(QStringLiteral("没有这样的词")).empty());
    CHECK(library.find(QStringLiteral("  ")).empty());
}

TEST_CASE("A screen without a page of its own is explained by the page it belongs to")
{
    const HelpLibrary library(QStringLiteral("en"));
    CHECK(library.nearest(QStringLiteral("visit-examine")).topic == QStringLiteral("visit-examine"));
    CHECK(library.nearest(QStringLiteral("remediation-calendar")).topic == QStringLiteral("remediation"));
    CHECK(library.nearest(QStringLiteral("unheard")).topic == HelpLibrary::contents());
}
