#include "tests/support/inspectorlaptop.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

void writeLaw(const QString &folder, const QString &name, const QString &text)
{
    QFile file(folder + u'/' + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

}

SCENARIO("The law library is read from a folder and answers offline")
{
    InspectorLaptop laptop;
    auto &laws = laptop.services().laws();
    const QString folder = laptop.folder() + u"/laws"_qs;
    QDir().mkpath(folder + u"/行政法规"_qs);
    writeLaw(folder, u"安全生产法(2021-06-10).md"_qs,
             u"# 中华人民共和国安全生产法\n\n2021年修正\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n"
             "第一条 为了加强安全生产工作，制定本法。\n\n第二条 本法适用于生产经营单位。\n\n消防安全另有规定的，适用其规定。\n"_qs);
    writeLaw(folder, u"行政法规/坏文件(2020-01-01).md"_qs, {});
    writeLaw(folder, u"行政法规/通知(1999-10-31).md"_qs,
             u"# 国务院关于印章管理的通知\n\n1999年\n\n<!-- INFO END -->\n\n印章由公安机关备案。\n"_qs);
    QSignalSpy told(&laptop.facts, &services::Facts::lawsChanged);

    WHEN("the folder is imported twice")
    {
        const auto first = must(laws.importFolder(folder));
        const auto second = must(laws.importFolder(folder));
        THEN("good files are there once, bad ones are named")
        {
            CHECK(first.laws == 2);
            CHECK(first.articles == 3);
            CHECK(problemCodes(first.remarks) == QStringList{u"law-without-articles"_qs});
            REQUIRE(first.problems.size() == 1);
            CHECK(first.problems[0].place.contains(u"坏文件"_qs));
            CHECK(second.laws == 0);
            CHECK(second.unchanged == 2);
            REQUIRE(laws.list().size() == 2);
            CHECK(told.count() == 2);
        }
        THEN("an article is found by its citation, in exactly its version")
        {
            const auto article = must(laws.article({u"安全生产法"_qs, u"2021-06-10"_qs, u"2"_qs, 2, 0, {}}));
            REQUIRE(article.paragraphs.size() == 2);
            CHECK(article.paragraphs[1] == u"消防安全另有规定的，适用其规定。"_qs);
            CHECK(refusal(laws.article({u"安全生产法"_qs, u"2014-08-31"_qs, u"2"_qs, 0, 0, {}})) == base::ErrorCode::NotFound);
            CHECK(refusal(laws.article({u"安全生产法"_qs, u"2021-06-10"_qs, u"999"_qs, 0, 0, {}})) == base::ErrorCode::NotFound);
        }
        THEN("words are found with what stands round them")
        {
            const auto hits = laws.search(u"消防安全"_qs, 10);
            REQUIRE(hits.size() == 1);
            CHECK(hits[0].article == u"2"_qs);
            CHECK(hits[0].excerpt.contains(u"消防安全"_qs));
            CHECK(laws.search(u"没有的词"_qs, 10).empty());
        }
    }
    WHEN("the folder is not there")
    {
        THEN("that is said")
        {
            CHECK(refusal(laws.importFolder(folder + u"/nowhere"_qs)) == base::ErrorCode::NotFound);
        }
    }
}
