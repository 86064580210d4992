#include "tests/exchange/samplepack.h"
#include "tests/support/catch.h"

#include "models/exchange/law/chinesenumber.h"
#include "models/exchange/law/lawreader.h"

#include <QStringEncoder>

using namespace xunzhen;
using exchange::readLaw;
using testing::sampleLaw;
using testing::sampleLawName;

namespace {

QString problemOf(const QByteArray &bytes, const QString &name)
{
    try {
        readLaw(bytes, name);
    } catch (const base::Error &error) {
        return error.problems().at(0).code + QLatin1Char(' ') + error.problems().at(0).place;
    }
    return {};
}

QStringList codes(const base::Problems &problems)
{
    QStringList all;
    for (const auto &problem : problems)
        all << problem.code + QLatin1Char(' ') + problem.place.section(QLatin1Char(':'), -1);
    return all;
}

}

TEST_CASE("A law text is read into chapters, articles, paragraphs and items")
{
    const auto file = readLaw(sampleLaw(), QStringLiteral("行政法规/") + sampleLawName());
    CHECK(file.remarks.empty());
    CHECK(file.text.title == QStringLiteral("示例安全法"));
    CHECK(file.text.shortTitle == QStringLiteral("示例法"));
    CHECK(file.text.version == QStringLiteral("2021-06-10"));
    CHECK(file.text.enactment.startsWith(QStringLiteral("2021年6月10日 通过\n2021年9月1日")));
    REQUIRE(file.text.articles.size() == 4);
    CHECK(file.text.articles[0] == domain::LawArticle{QStringLiteral("1"), QStringLiteral("第一章 总则"), {QStringLiteral("为了示例，制定本法。")}});
    CHECK(file.text.articles[1].paragraphs
          == QStringList{QStringLiteral("有下列行为之一的：\n（一）警告；\n1. 口头的；\n（二）处以罚款。"), QStringLiteral("前款行为轻微的，不予处罚。")});
    CHECK(file.text.articles[2].number == QStringLiteral("2-1"));
    CHECK(file.text.articles[2].chapter == QStringLiteral("第一章 总则 · 第一节 补充"));
    CHECK(file.text.articles[3].number == QStringLiteral("10"));
    CHECK(file.text.articles[3].chapter == QStringLiteral("第二章 附则"));
}

TEST_CASE("Line ends, byte order marks and GB18030 make no difference to a law text")
{
    const auto expected = readLaw(sampleLaw(), sampleLawName()).text;
    QByteArray crlf = sampleLaw();
    crlf.replace("\n", "\r\n");
    CHECK(readLaw(crlf, sampleLawName()).text == expected);
    CHECK(readLaw("\xEF\xBB\xBF" + sampleLaw(), sampleLawName()).text == expected);
    QStringEncoder encoder("GB18030");
    CHECK(readLaw(encoder(QString::fromUtf8(sampleLaw())), sampleLawName()).text == expected);
}

TEST_CASE("A law file that cannot be placed is refused with file and line")
{
    CHECK(problemOf(sampleLaw(), QStringLiteral("示例法.md")) == QStringLiteral("law-file-name 示例法.md"));
    CHECK(problemOf(sampleLaw(), QStringLiteral("a(2021-13-10).md")) == QStringLiteral("law-file-name a(2021-13-10).md"));
    CHECK(problemOf("\n第一条 甲。\n", sampleLawName()) == QStringLiteral("law-title-missing 示例法(2021-06-10).md:1"));
    CHECK(problemOf("# 法\n<!-- INFO END -->\n", sampleLawName()) == QStringLiteral("law-text-empty 示例法(2021-06-10).md:3"));
    CHECK(problemOf("", sampleLawName()) == QStringLiteral("file-empty 示例法(2021-06-10).md"));
    CHECK(problemOf(QByteArray("# x\0y", 5), sampleLawName()).startsWith(QStringLiteral("not-a-text")));
}

TEST_CASE("Odd law files are read as far as they go and the oddities told")
{
    const auto notice = readLaw("# 通知\n<!-- INFO END -->\n一、甲。\n二、乙。\n", sampleLawName());
    REQUIRE(notice.text.articles.size() == 1);
    CHECK(notice.text.articles[0].number.isEmpty());
    CHECK(notice.text.articles[0].paragraphs.size() == 2);
    CHECK(codes(notice.remarks) == QStringList{QStringLiteral("law-without-articles 1")});

    const auto odd = readLaw("# 法\n第二条 乙。\n第一条 甲。\n第二条 丙。\n", sampleLawName());
    CHECK(odd.text.articles.size() == 2);
    CHECK(codes(odd.remarks) == QStringList{QStringLiteral("article-out-of-order 3"), QStringLiteral("article-duplicate 4"),
                                            QStringLiteral("info-end-missing 1")});
}

TEST_CASE("Chinese numbers up to thousands are understood, nonsense is not")
{
    const auto number = [](const char16_t *text) { return exchange::parseChineseNumber(QString::fromUtf16(text)); };
    CHECK(number(u"十") == 10);
    CHECK(number(u"十二") == 12);
    CHECK(number(u"四十六") == 46);
    CHECK(number(u"一百零三") == 103);
    CHECK(number(u"一百一十") == 110);
    CHECK(number(u"一千二百六十") == 1260);
    CHECK_FALSE(number(u""));
    CHECK_FALSE(number(u"十百"));
    CHECK_FALSE(number(u"一二"));
    CHECK_FALSE(number(u"46"));
    CHECK(exchange::leadingItemNumber(u"（十二）丙") == 12);
    CHECK(exchange::leadingItemNumber(u"（甲）丙") == 0);
    CHECK(exchange::leadingItemNumber(u"（") == 0);
}

TEST_CASE("Every beginning of a law text gives a text or a named error")
{
    const QByteArray whole = sampleLaw();
    for (int size = 0; size < whole.size(); ++size) {
        try {
            readLaw(whole.left(size), sampleLawName());
        } catch (const base::Error &error) {
            CHECK_FALSE(error.problems().empty());
        }
    }
}
