#include "tests/exchange/sheetfiles.h"
#include "tests/support/catch.h"

#include "models/base/error.h"
#include "models/exchange/table/dateformats.h"
#include "models/exchange/table/xlsxreader.h"

using namespace xunzhen;
using exchange::CellKind;
using exchange::readXlsx;
using testing::workbookParts;
using testing::zipOf;

namespace {

const QString kSheet = QStringLiteral("xl/worksheets/sheet1.xml");

base::Error errorOf(const QByteArray &bytes, const exchange::TableLimits &limits = {})
{
    try {
        readXlsx(bytes, {}, limits);
    } catch (const base::Error &error) {
        return error;
    }
    FAIL("no error was thrown");
    throw std::logic_error("unreachable");
}

QByteArray sample()
{
    return testing::xlsxBy([](lxw_workbook *book, lxw_worksheet *sheet) {
        lxw_format *date = workbook_add_format(book);
        format_set_num_format(date, "yyyy\"年\"m\"月\"d\"日\"");
        worksheet_write_string(sheet, 0, 0, "企业名称", nullptr);
        worksheet_write_string(sheet, 0, 1, "成立日期", nullptr);
        worksheet_write_string(sheet, 1, 0, "甲厂", nullptr);
        lxw_datetime day{2024, 3, 5, 0, 0, 0};
        worksheet_write_datetime(sheet, 1, 1, &day, date);
        worksheet_write_number(sheet, 1, 2, 911200001234567890.0, nullptr);
        worksheet_write_number(sheet, 1, 3, 1.5, nullptr);
        worksheet_write_boolean(sheet, 1, 4, 1, nullptr);
    });
}

}

TEST_CASE("Texts, dates, numbers and truth values of a workbook are read as what they are")
{
    const auto table = readXlsx(sample());
    REQUIRE(table.rows.size() == 2);
    const auto &row = table.rows[1];
    CHECK(table.rows[0].at(0).text == QStringLiteral("企业名称"));
    CHECK(row.at(1) == exchange::Cell{QStringLiteral("2024-03-05"), CellKind::Date, false});
    CHECK(row.at(2).kind == CellKind::Number);
    CHECK(row.at(2).text.startsWith(QStringLiteral("91120000123456")));
    CHECK(row.at(2).text.size() == 18);
    CHECK(row.at(3).text == QStringLiteral("1.5"));
    CHECK(row.at(4).text == QStringLiteral("是"));
    CHECK(row.at(99).isEmpty());
}

TEST_CASE("Inline, rich and escaped strings are whole; phonetic readings stay out")
{
    auto parts = workbookParts("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c>"
                               "<c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c><c r=\"D1\" t=\"s\"><v>77</v></c>"
                               "<c r=\"E1\" t=\"str\"><f>A1</f><v>甲</v></c><c r=\"F1\" t=\"e\"><v>#N/A</v></c></row></sheetData>");
    parts[QStringLiteral("xl/sharedStrings.xml")] =
        "<x:sst xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:si><x:r><x:t>东</x:t></x:r>"
        "<x:r><x:t>京</x:t></x:r><x:rPh sb=\"0\" eb=\"2\"><x:t>トウキョウ</x:t></x:rPh></x:si><x:si><x:t>a_x000D_b_x4E2D_</x:t></x:si></x:sst>";
    const auto row = readXlsx(zipOf(parts)).rows.at(0);
    CHECK(row.at(0).text == QStringLiteral("甲"));
    CHECK(row.at(1).text == QStringLiteral("东京"));
    CHECK(row.at(2).text == QStringLiteral("ab中"));
    CHECK(row.at(3).isEmpty());
    CHECK(row.at(4).text == QStringLiteral("甲"));
    CHECK(row.at(5).isEmpty());
}

TEST_CASE("The first visible sheet is read, in the workbook's own calendar")
{
    auto parts = workbookParts("<sheetData><row r=\"3\"><c r=\"B3\" s=\"1\"><v>1</v></c></row></sheetData>");
    parts[QStringLiteral("xl/workbook.xml")] =
        "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"字典\" state=\"veryHidden\" r:id=\"rId9\"/>"
        "<sheet name=\"名录\" r:id=\"rId1\"/></sheets></workbook>";
    parts[QStringLiteral("xl/styles.xml")] =
        "<styleSheet><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    const auto table = readXlsx(zipOf(parts));
    CHECK(table.sheet == QStringLiteral("名录"));
    CHECK(table.epoch1904);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].number == 3);
    CHECK(table.rows[0].at(1).text == QStringLiteral("1904-01-02"));
}

TEST_CASE("Merged areas show their value in every cell")
{
    const auto table = readXlsx(zipOf(workbookParts(
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>咸水沽镇</v></c><c r=\"B1\" t=\"str\"><v>甲</v></c></row>"
        "<row r=\"2\"><c r=\"B2\" t=\"str\"><v>乙</v></c></row></sheetData>"
        "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"Z1:ZZZ99999999\"/><mergeCell ref=\"junk\"/></mergeCells>")));
    CHECK(table.rows.at(1).at(0).text == QStringLiteral("咸水沽镇"));
    CHECK(table.rows.at(1).at(0).merged);
    CHECK_FALSE(table.rows.at(1).at(1).merged);
}

TEST_CASE("Serial numbers count as the spreadsheet program counts")
{
    using exchange::dateText;
    using exchange::fromSerial;
    CHECK(dateText(fromSerial(1, false)) == QStringLiteral("1900-01-01"));
    CHECK(dateText(fromSerial(59, false)) == QStringLiteral("1900-02-28"));
    CHECK(dateText(fromSerial(61, false)) == QStringLiteral("1900-03-01"));
    CHECK(dateText(fromSerial(45356, false)) == QStringLiteral("2024-03-05"));
    CHECK(dateText(fromSerial(45356.5, false)) == QStringLiteral("2024-03-05 12:00:00"));
    CHECK(dateText(fromSerial(43894, true)) == QStringLiteral("2024-03-05"));
    CHECK_FALSE(fromSerial(-1, false).isValid());
    CHECK_FALSE(fromSerial(1e300, false).isValid());
    CHECK(exchange::isDateFormat(QStringLiteral("yyyy/m/d;@")));
    CHECK(exchange::isDateFormat(QStringLiteral("[$-804]yyyy\"年\"m\"月\"")));
    CHECK_FALSE(exchange::isDateFormat(QStringLiteral("0.00\"day\"")));
    CHECK_FALSE(exchange::isDateFormat(QStringLiteral("@")));
}

TEST_CASE("A damaged workbook names the part and the line")
{
    auto parts = workbookParts("<sheetData>\n<row r=\"1\">\n<c></row></sheetData>");
    const auto error = errorOf(zipOf(parts));
    CHECK(error.code() == base::ErrorCode::DamagedFile);
    CHECK(error.problems().at(0).code == QStringLiteral("xml-damaged"));
    CHECK(error.problems().at(0).place == kSheet + QStringLiteral(":3"));
}

TEST_CASE("What is no workbook, or an empty one, is refused by name")
{
    const auto problem = [](const QByteArray &bytes) { return errorOf(bytes).problems().at(0).code; };
    CHECK(problem("") == QStringLiteral("file-empty"));
    CHECK(problem("plain text") == QStringLiteral("not-a-zip"));
    CHECK(problem(zipOf({{QStringLiteral("readme.txt"), "x"}})) == QStringLiteral("no-workbook"));
    CHECK(problem(zipOf(workbookParts("<sheetData/>"))) == QStringLiteral("table-empty"));
    CHECK(problem(zipOf({{QStringLiteral("xl/workbook.bin"), "x"}})) == QStringLiteral("binary-workbook"));
    auto noSheet = workbookParts({});
    noSheet.remove(kSheet);
    CHECK(problem(zipOf(noSheet)) == QStringLiteral("no-sheet"));
}

TEST_CASE("Document types, bombs and endless sheets are stopped")
{
    auto entities = workbookParts({});
    entities[kSheet] = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>";
    CHECK(errorOf(zipOf(entities)).problems().at(0).code == QStringLiteral("xml-damaged"));

    auto bomb = workbookParts("<sheetData>" + QByteArray(64 * 1024 * 1024, ' ') + "</sheetData>");
    CHECK(errorOf(zipOf(bomb)).problems().at(0).code == QStringLiteral("zip-bomb"));

    exchange::TableLimits limits;
    limits.rows = 5;
    const auto manyRows = workbookParts("<sheetData><row r=\"6\"><c t=\"str\"><v>x</v></c></row></sheetData>");
    CHECK(errorOf(zipOf(manyRows), limits).problems().at(0).code == QStringLiteral("too-many-rows"));

    QByteArray deep;
    for (int i = 0; i < 5000; ++i)
        deep += "<a>";
    CHECK(errorOf(zipOf(workbookParts(deep))).problems().at(0).code == QStringLiteral("xml-damaged"));
}

TEST_CASE("Every beginning of a workbook, and every flipped byte, gives rows or a named error")
{
    const QByteArray whole = sample();
    const auto survives = [](const QByteArray &bytes) {
        try {
            readXlsx(bytes);
        } catch (const base::Error &error) {
            CHECK_FALSE(error.problems().empty());
        }
    };
    for (int size = 0; size < whole.size(); size += 7)
        survives(whole.left(size));
    for (int at = 0; at < whole.size(); at += 5) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ 0x5A);
        survives(flipped);
    }
}
