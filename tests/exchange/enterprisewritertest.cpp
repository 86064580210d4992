#include "tests/exchange/sheetfiles.h"
#include "tests/support/catch.h"

#include "models/base/error.h"
#include "models/exchange/enterprise/columnguess.h"
#include "models/exchange/enterprise/enterprisereader.h"
#include "models/exchange/enterprise/enterprisewriter.h"
#include "models/exchange/table/csvreader.h"
#include "models/exchange/table/xlsxreader.h"
#include "models/exchange/table/ziparchive.h"

#include <QBuffer>

using namespace xunzhen;

namespace {

const exchange::SheetHeading kHeading{QStringLiteral("津南区企业名录"), QStringLiteral("区应急管理局"), QDate(2026, 11, 21)};

domain::Enterprise firm(int number)
{
    domain::Enterprise firm;
    firm.name = QStringLiteral("天津第%1机械厂").arg(number);
    firm.uscc = testing::usccFor(number);
    firm.legalPerson = QStringLiteral("张某");
    firm.address = QStringLiteral("津南区某路%1号").arg(number);
    firm.phone = QStringLiteral("022-28391234");
    firm.tradeCode = QStringLiteral("C3311");
    firm.employees = number;
    firm.established = QDate(2001, 2, 3).addDays(number);
    firm.positiveList = number % 2;
    firm.longitude = 117.25;
    firm.latitude = 38.5;
    firm.note = QStringLiteral("=HYPERLINK(\"http://x\")");
    return firm;
}

template<typename Write>
QByteArray written(Write write)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    write(buffer);
    return bytes;
}

QByteArray part(const QByteArray &bytes, const QString &name)
{
    exchange::ZipArchive archive(bytes, {});
    QByteArray content;
    archive.read(name, [&](const char *block, int size, bool) {
        content.append(block, size);
        return true;
    });
    return content;
}

}

TEST_CASE("An exported sheet reads back as the same enterprises")
{
    const int count = GENERATE(0, 3, 20'100);
    std::vector<domain::Enterprise> firms;
    for (int i = 1; i <= count; ++i)
        firms.push_back(firm(i));
    const auto bytes = written([&](QIODevice &target) { exchange::writeEnterprises(firms, kHeading, target); });
    const auto table = exchange::readXlsx(bytes);
    const auto rows = exchange::readEnterprises(table, exchange::guessMapping(table));
    REQUIRE(rows.size() == firms.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        REQUIRE(rows[i].problems.empty());
        REQUIRE(rows[i].enterprise == firms[i]);
    }
}

TEST_CASE("An export is laid out as an office prints it and holds no formula")
{
    const auto bytes = written([](QIODevice &target) { exchange::writeEnterprises({firm(1)}, kHeading, target); });
    const auto table = exchange::readXlsx(bytes);
    CHECK(table.rows.at(0).at(0).text == QStringLiteral("津南区企业名录"));
    CHECK(table.rows.at(1).at(0).text.contains(QStringLiteral("2026年11月21日")));
    CHECK(table.rows.at(2).at(0).text == QStringLiteral("序号"));
    CHECK(table.rows.at(3).at(16).text.startsWith(QLatin1Char('\'')));
    const QByteArray sheet = part(bytes, QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.contains("orientation=\"landscape\""));
    CHECK(sheet.contains("paperSize=\"9\""));
    CHECK(sheet.contains("fitToHeight=\"0\""));
    CHECK(sheet.contains("第 &amp;P 页 共 &amp;N 页"));
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("<autoFilter"));
    CHECK_FALSE(sheet.contains("<f>"));
    CHECK(part(bytes, QStringLiteral("xl/workbook.xml")).contains("_xlnm.Print_Titles"));
}

TEST_CASE("The import template offers choices and its sample row is not imported")
{
    const auto bytes = written([](QIODevice &target) { exchange::writeImportTemplate(kHeading, target); });
    const auto table = exchange::readXlsx(bytes);
    CHECK(table.rows.at(3).at(0).text == QStringLiteral("示例"));
    CHECK(exchange::readEnterprises(table, exchange::guessMapping(table)).empty());
    CHECK(part(bytes, QStringLiteral("xl/worksheets/sheet1.xml")).contains("大型,中型,小型,微型"));
}

TEST_CASE("Rejected rows come back as they stood, with the reason")
{
    const auto table = exchange::readCsv(QStringLiteral("某表\n单位名称,税号,我的列\n甲厂,9112,x\n,%1,y\n").arg(testing::usccFor(1)).toUtf8());
    const auto mapping = exchange::guessMapping(table);
    const auto rows = exchange::readEnterprises(table, mapping);
    const auto bytes = written([&](QIODevice &target) {
        exchange::writeRejectedRows(table, mapping, rows, [](const base::Problem &problem) { return problem.place + problem.code; },
                                    kHeading, target);
    });
    const auto back = exchange::readXlsx(bytes);
    CHECK(back.rows.at(2).at(0).text == QStringLiteral("单位名称"));
    CHECK(back.rows.at(2).at(4).text == QStringLiteral("错误原因"));
    CHECK(back.rows.at(3).at(2).text == QStringLiteral("x"));
    CHECK(back.rows.at(3).at(3).text == QStringLiteral("3"));
    CHECK(back.rows.at(3).at(4).text == QStringLiteral("第 3 行 · 税号uscc-length"));
    CHECK(back.rows.at(4).at(4).text == QStringLiteral("第 4 行 · 单位名称name-missing"));
}

TEST_CASE("A target that takes nothing is an error, not a silent loss")
{
    QBuffer closed;
    CHECK_THROWS_AS(exchange::writeEnterprises({firm(1)}, kHeading, closed), base::Error);
}
