#include "tests/support/inspectorlaptop.h"
#include "tests/support/lawfolder.h"

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
            CHECK(first.added == 2);
            CHECK(first.articles == 3);
            CHECK(problemCodes(first.remarks) == QStringList{u"law-without-articles"_qs});
            REQUIRE(first.problems.size() == 1);
            CHECK(first.problems[0].place.contains(u"坏文件"_qs));
            CHECK(second.laws() == 0);
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

SCENARIO("The library tells which version of a law is in force and which articles to go by")
{
    InspectorLaptop laptop;
    auto &laws = laptop.services().laws();
    LawFolder folder;
    folder.add(u"安全生产法"_qs, u"2014-08-31"_qs, {u"第一条 为了安全生产。"_qs, u"第二条 应当配备灭火器。"_qs, u"第三条 自2014年12月1日起施行。"_qs});
    folder.add(u"安全生产法"_qs, u"2021-06-10"_qs, {u"第一条 为了安全生产。"_qs, u"第二条 应当配备灭火器和应急灯。"_qs, u"第三条 自2021年9月1日起施行。"_qs});
    folder.add(u"消防法"_qs, u"2026-10-01"_qs, {u"第一条 灭火器应当完好。"_qs, u"第二条 自2028年1月1日起施行。"_qs});
    must(laws.importFolder(folder.path()));

    THEN("every version is listed with its state")
    {
        const auto list = laws.list();
        REQUIRE(list.size() == 3);
        const auto safety = laws.versions(u"安全生产法"_qs);
        REQUIRE(safety.size() == 2);
        CHECK(safety[0].validity == domain::Validity{domain::LawState::InForce, QDate(2021, 9, 1), {}});
        CHECK(safety[1].validity == domain::Validity{domain::LawState::Replaced, QDate(2014, 12, 1), u"2021-06-10"_qs});
        CHECK(laws.validity(u"消防法"_qs, u"2026-10-01"_qs).state == domain::LawState::NotYet);
        CHECK(laws.validity(u"消防法"_qs, u"1998-04-29"_qs).state == domain::LawState::Unknown);
    }
    THEN("without a version the one in force is meant")
    {
        CHECK(laws.current(u"安全生产法"_qs) == u"2021-06-10"_qs);
        CHECK(must(laws.article({u"安全生产法"_qs, {}, u"2"_qs, 0, 0, {}})).paragraphs.front().contains(u"应急灯"_qs));
        CHECK(must(laws.text(u"安全生产法"_qs)).version == u"2021-06-10"_qs);
        CHECK(refusal(laws.text(u"无此法"_qs)) == base::ErrorCode::NotFound);
    }
    THEN("a search brings what is replaced last, and can be kept to one version")
    {
        const auto hits = laws.search(u"灭火器"_qs, 10);
        REQUIRE(hits.size() == 3);
        CHECK(hits.back().version == u"2014-08-31"_qs);
        CHECK(hits.back().validity.state == domain::LawState::Replaced);
        CHECK(laws.search(u"灭火器"_qs, 2).back().validity.state != domain::LawState::Replaced);
        const auto within = laws.search(services::LawQuery{u"灭"_qs, 10, u"安全生产法"_qs, u"2014-08-31"_qs});
        REQUIRE(within.size() == 1);
        CHECK(within.front().version == u"2014-08-31"_qs);
        CHECK(laws.search(services::LawQuery{u"灭火器"_qs, 10, u"安全生产法"_qs}).front().version == u"2021-06-10"_qs);
        CHECK(laws.search(services::LawQuery{u"灭火器"_qs, 10, u"无此法"_qs, u"2014-08-31"_qs}).empty());
    }
    THEN("a citation as one types it is looked up")
    {
        for (const QString &typed : {u"安全生产法第二条"_qs, u"《中华人民共和国安全生产法》第2条第一款"_qs, u"安全生产法 2"_qs, u"安全生产 第二条"_qs}) {
            INFO(typed.toStdString());
            const auto found = laws.lookUp(typed);
            REQUIRE(found.size() == 1);
            CHECK(found.front().version == u"2021-06-10"_qs);
            CHECK(found.front().article == u"2"_qs);
            CHECK(found.front().excerpt.contains(u"应急灯"_qs));
        }
        CHECK(laws.lookUp(u"法第一条"_qs).empty());
        CHECK(laws.lookUp(u"防法第一条"_qs).front().validity.state == domain::LawState::NotYet);
        for (const QString &typed : {u"安全生产法第九十九条"_qs, u"安全生产法第二条之一"_qs, u"灭火器"_qs, u"无此法第二条"_qs, QString()})
            CHECK(laws.lookUp(typed).empty());
    }
    THEN("two versions stand side by side")
    {
        const auto rows = must(laws.compare(u"安全生产法"_qs, u"2014-08-31"_qs, u"2021-06-10"_qs));
        REQUIRE(rows.size() == 3);
        CHECK(rows[1].kind == domain::ComparedArticle::Kind::Changed);
        CHECK(rows[1].newer.mid(rows[1].change.added.front().from, rows[1].change.added.front().length) == u"和应急灯"_qs);
    }
    WHEN("a file has changed and a newer version comes")
    {
        folder.add(u"消防法"_qs, u"2026-10-01"_qs, {u"第一条 灭火器应当完好。"_qs, u"第二条 自2026年11月1日起施行。"_qs});
        folder.add(u"安全生产法"_qs, u"2025-06-30"_qs, {u"第一条 为了安全生产。"_qs, u"第二条 自2026年1月1日起施行。"_qs});
        const auto again = must(laws.importFolder(folder.path()));
        THEN("only these are taken and the states follow")
        {
            CHECK(again.added == 1);
            CHECK(again.changed == 1);
            CHECK(again.unchanged == 2);
            CHECK(laws.validity(u"消防法"_qs, u"2026-10-01"_qs).state == domain::LawState::InForce);
            CHECK(laws.validity(u"安全生产法"_qs, u"2021-06-10"_qs).replacedBy == u"2025-06-30"_qs);
        }
    }
}

SCENARIO("What a pack leans on is held against the library")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &services = laptop.services();
    CHECK(services.packs().reviews().empty());
    CHECK(must(services.packs().review(u"emergency-small"_qs)).entries.empty());
    CHECK(refusal(services.packs().review(u"nowhere"_qs)) == base::ErrorCode::NotFound);

    WHEN("a newer version of the cited law comes into the library")
    {
        LawFolder folder;
        folder.add(u"安全生产法"_qs, u"2025-06-30"_qs, {u"第一条 为了安全生产。"_qs, u"第二条 自2026年1月1日起施行。"_qs});
        must(services.laws().importFolder(folder.path()));
        THEN("its items are to be reviewed, on the workbench too")
        {
            const auto reviews = services.packs().reviews();
            REQUIRE(reviews.size() == 1);
            CHECK(reviews.front().code == u"emergency-small"_qs);
            CHECK(reviews.front().items() == 4);
            CHECK(reviews.front().entries.size() == 6);
            CHECK(services.workbench().today().reviews.size() == 1);
        }
    }
}

SCENARIO("An import of laws can be stopped and gone on with")
{
    InspectorLaptop laptop;
    auto &laws = laptop.services().laws();
    LawFolder folder;
    constexpr int kLaws = 60;
    for (int i = 0; i < kLaws; ++i)
        folder.add(u"示例法%1"_qs.arg(i, 2, 10, QLatin1Char('0')), u"2020-01-01"_qs, {u"第一条 示例。"_qs, u"第二条 自公布之日起施行。"_qs});
    std::stop_source stop;
    int seen = 0;
    const base::Work work{stop.get_token(), [&](qint64 done, qint64) {
                              seen = int(done);
                              if (done == 42)
                                  stop.request_stop();
                          }};
    const auto first = must(laws.importFolder(folder.path(), work));
    CHECK(first.stopped);
    CHECK(seen == 42);
    CHECK(first.files == kLaws);
    CHECK(first.added == 40);
    CHECK(int(laws.list().size()) == first.added);
    for (const auto &law : laws.list())
        CHECK(law.articles == 2);
    const auto rest = must(laws.importFolder(folder.path()));
    CHECK_FALSE(rest.stopped);
    CHECK(rest.added == kLaws - first.added);
    CHECK(rest.unchanged == first.added);
}

SCENARIO("Problems of an import are told by file and line")
{
    InspectorLaptop laptop;
    LawFolder folder;
    folder.add(u"示例法"_qs, u"2020-01-01"_qs, {u"第一条 示例。"_qs, u"第一条 再来一次。"_qs});
    folder.write(u"部门规章/示例法(2020-01-01).md"_qs, "# 示例法\n\n<!-- INFO END -->\n\n第一条 另一种文本。\n");
    folder.write(u"部门规章/没有标题(2021-01-01).md"_qs, "2021年\n\n<!-- INFO END -->\n\n第一条 示例。\n");
    folder.write(u"无版本.md"_qs, "# 示例\n");
    const auto result = must(laptop.services().laws().importFolder(folder.path()));
    CHECK(result.added == 1);
    QStringList told;
    for (const auto &problem : result.problems)
        told << problem.code + u' ' + problem.place;
    told.sort();
    REQUIRE(told.size() == 3);
    CHECK(told[0].startsWith(u"law-file-name "_qs));
    CHECK(told[1].startsWith(u"law-file-twice "_qs));
    CHECK(told[2].startsWith(u"law-title-missing 部门规章/没有标题(2021-01-01).md:"_qs));
    CHECK(problemCodes(result.remarks).contains(u"article-duplicate"_qs));
}
