#include "tests/exchange/sheetfiles.h"
#include "tests/support/catch.h"

#include "models/base/error.h"
#include "models/exchange/table/csvreader.h"
#include "models/exchange/table/tablereader.h"

#include <QBuffer>

using namespace xunzhen;
using exchange::readCsv;

namespace {

QStringList texts(const exchange::Row &row)
{
    QStringList all;
    for (const auto &cell : row.cells)
        all << cell.text;
    return all;
}

base::Error errorOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const base::Error &error) {
        return error;
    }
    FAIL("no error was thrown");
    throw std::logic_error("unreachable");
}

exchange::Table read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return exchange::readTable(buffer);
}

}

TEST_CASE("A CSV is read alike in every encoding an office saves it in")
{
    const QString text = QStringLiteral("企业名称,税号\r\n天津㐀机械厂,\"a,b\"\r\n");
    QByteArray utf16("\xFF\xFE");
    utf16.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const auto bytes = GENERATE_COPY(values<QByteArray>({text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(),
                                                         testing::gb18030(text), utf16}));
    const auto table = readCsv(bytes);
    REQUIRE(table.rows.size() == 2);
    CHECK(texts(table.rows[0]) == QStringList{QStringLiteral("企业名称"), QStringLiteral("税号")});
    CHECK(texts(table.rows[1]) == QStringList{QStringLiteral("天津㐀机械厂"), QStringLiteral("a,b")});
}

TEST_CASE("Separators are found out by themselves")
{
    const auto bytes = GENERATE(values<QByteArray>({"a,b\n1,\"x;y\"", "a;b\n1;\"x;y\"", "a\tb\n1\tx;y\n", "sep=;\na;b\n1;\"x;y\""}));
    const auto table = readCsv(bytes);
    REQUIRE(table.rows.size() == 2);
    CHECK(texts(table.rows[1]) == QStringList{QStringLiteral("1"), QStringLiteral("x;y")});
}

TEST_CASE("Quotes hold separators, line ends and doubled quotes")
{
    const auto table = readCsv("a,\"say \"\"hi\"\"\r\nthere\",c\r\n,,\r\nx");
    REQUIRE(table.rows.size() == 3);
    CHECK(texts(table.rows[0]) == QStringList{QStringLiteral("a"), QStringLiteral("say \"hi\"\r\nthere"), QStringLiteral("c")});
    CHECK(table.rows[1].isEmpty());
    CHECK(table.rows[2].number == 3);
}

TEST_CASE("A quote that never closes is reported with the line where it opened")
{
    const auto error = errorOf([] { readCsv("a,b\n\"1\n2\",x\nc,\"open\nmore\n"); });
    CHECK(error.code() == base::ErrorCode::DamagedFile);
    REQUIRE(error.problems().size() == 1);
    CHECK(error.problems()[0].code == QStringLiteral("csv-quote-unterminated"));
    CHECK(error.problems()[0].place == QStringLiteral("line 4"));
}

TEST_CASE("Bytes that are no text are refused")
{
    const auto code = [](const QByteArray &bytes) { return errorOf([&] { readCsv(bytes); }).code(); };
    CHECK(code(QByteArray("a,b\n\x81\xFF,\xFF", 9)) == base::ErrorCode::WrongEncoding);
    CHECK(code(QByteArray("a\0b,c\n", 6)) == base::ErrorCode::WrongEncoding);
    CHECK(code("\xEF\xBB\xBF\xC8\xD9") == base::ErrorCode::WrongEncoding);
    CHECK(code(QStringLiteral("企业名称,税号\n甲厂").toUtf8().chopped(1)) == base::ErrorCode::DamagedFile);
    CHECK(code("") == base::ErrorCode::EmptyFile);
    CHECK(code("\r\n,,\r\n\r\n") == base::ErrorCode::EmptyFile);
}

TEST_CASE("A sheet beyond its bounds is refused and says why")
{
    exchange::TableLimits limits;
    limits.rows = 2;
    limits.columns = 3;
    limits.cellCharacters = 10;
    const auto problem = [&](const QByteArray &bytes) {
        const auto error = errorOf([&] { readCsv(bytes, {}, limits); });
        CHECK(error.code() == base::ErrorCode::TooLarge);
        return error.problems().at(0).code;
    };
    CHECK(problem("1\n2\n3\n") == QStringLiteral("too-many-rows"));
    CHECK(problem("1,2,3,4\n") == QStringLiteral("too-many-columns"));
    CHECK(problem("12345678901\n") == QStringLiteral("cell-too-long"));
}

TEST_CASE("Files of another kind are recognised by their content and refused with their own code")
{
    const auto problem = [](const QByteArray &bytes) { return errorOf([&] { read(bytes); }).problems().at(0).code; };
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    CHECK(problem(ole + QByteArray(600, '\0')) == QStringLiteral("old-xls"));
    CHECK(problem(ole + QByteArray(600, '\0') + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32))
          == QStringLiteral("encrypted"));
    CHECK(problem("<html><table><tr><td>企业名称</td></tr></table></html>") == QStringLiteral("web-page"));
    CHECK(problem("%PDF-1.7\n") == QStringLiteral("not-a-table"));
    CHECK(problem("\xFF\xD8\xFF\xE0 picture") == QStringLiteral("not-a-table"));
    CHECK(problem("") == QStringLiteral("file-empty"));
    CHECK(problem("PK\x03\x04 cut off") == QStringLiteral("not-a-zip"));
}

TEST_CASE("Every beginning of a CSV gives rows or a named error")
{
    const QByteArray whole = testing::gb18030(QStringLiteral("企业名称,地址\r\n\"天津\"\"甲\"\"厂\",\"津南区\r\n路\"\r\n乙厂,丙\r\n"));
    for (int size = 0; size <= whole.size(); ++size) {
        try {
            const auto rows = readCsv(whole.left(size)).rows;
            CHECK(rows.size() <= 3);
        } catch (const base::Error &error) {
            CHECK_FALSE(error.problems().empty());
        }
    }
}
