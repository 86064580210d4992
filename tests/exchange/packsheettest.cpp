#include "tests/exchange/samplepack.h"
#include "tests/exchange/sheetfiles.h"
#include "tests/support/catch.h"

#include "models/exchange/packsheet/packsheetreader.h"
#include "models/exchange/packsheet/packsheetwriter.h"
#include "models/exchange/pack/packwriter.h"
#include "models/exchange/table/workbookwriter.h"
#include "models/exchange/table/xlsxreader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace xunzhen;
using Json = nlohmann::ordered_json;

namespace {

QByteArray sheetsOf(const exchange::PackDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exchange::writePackSheets(document, buffer);
    return buffer.data();
}

exchange::PackBase baseOf(const exchange::PackDocument &document)
{
    return [raw = document.raw](const QString &) { return raw; };
}

exchange::PackDocument richSample()
{
    Json json = testing::samplePack();
    json["features"] = Json::parse(R"json([{"code": "hasDust", "title": "有粉尘", "hint": "看打磨台", "when": {"field": "isFactory", "is": true}},
                                          {"code": "isFactory", "title": "有车间"}])json");
    json["history"] = Json::parse(R"json([{"version": "2026.11.1", "on": "2026-11-21", "by": "张伟", "changes": []}])json");
    auto &item = json[Json::json_pointer("/checklists/0/sections/0/items/1")];
    item["question"] = "=SUM(A1)吗？\n第二行";
    item["method"] = "'=引号";
    item["penaltyNote"] = "先责令改正";
    item["retired"] = "2027-01-01";
    json["checklists"][0]["topics"] = {"打磨 抛光", "粉尘"};
    json["majorHazards"][0]["plan"] = {"一步\n两行", "二步"};
    json["discretion"][0]["steps"].push_back({{"facts", "再次"}, {"range", "罚"}});
    return exchange::readPack(testing::bytesOf(json));
}

/// The sample's workbook with one cell written anew: the sheets are read and written as plain text again.
QByteArray withCell(const QByteArray &workbook, const QString &sheet, int row, int column, const QString &text)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto tables = exchange::readXlsxSheets(workbook);
    exchange::WorkbookWriter writer(tables.front().sheet);
    for (size_t i = 0; i < tables.size(); ++i) {
        if (i > 0)
            writer.openSheet(tables[i].sheet);
        for (const exchange::Row &line : tables[i].rows)
            for (int at = 0; at < int(line.cells.size()); ++at)
                if (!line.at(at).isEmpty())
                    writer.text(line.number - 1, at, exchange::withoutNeutraliser(line.at(at).text));
        if (tables[i].sheet == sheet)
            writer.text(row - 1, column, text);
    }
    writer.finish(buffer);
    return buffer.data();
}

base::Problems faultsOf(const QByteArray &workbook, const exchange::PackDocument &document)
{
    try {
        exchange::readPackSheets(workbook, baseOf(document));
    } catch (const base::Error &error) {
        CHECK(error.code() == base::ErrorCode::InvalidInput);
        return error.problems();
    }
    FAIL("no error was thrown");
    return {};
}

QString told(const base::Problem &problem)
{
    return problem.code + u" | "_qs + problem.place;
}

int columnOf(const QByteArray &workbook, const QString &sheet, const QString &header, int *row)
{
    for (const auto &table : exchange::readXlsxSheets(workbook))
        for (const exchange::Row &line : table.rows)
            for (int at = 0; table.sheet == sheet && at < int(line.cells.size()); ++at)
                if (line.at(at).text == header) {
                    *row = line.number;
                    return at;
                }
    FAIL("no such column");
    return -1;
}

}

TEST_CASE("A pack that goes to Excel and back without edits has not changed")
{
    const auto document = richSample();
    const auto again = exchange::readPackSheets(sheetsOf(document), baseOf(document));
    CHECK(again.pack == document.pack);
    CHECK(exchange::writePack(again) == exchange::writePack(document));
}

TEST_CASE("Every pack that is shipped survives the way to Excel and back")
{
    const QDir folder(u":/xunzhen/packs"_qs);
    const QStringList names = folder.entryList({u"*.json"_qs}, QDir::Files, QDir::Name);
    REQUIRE(names.size() == 5);
    const QString name = names.at(GENERATE_COPY(range(0, int(names.size()))));
    CAPTURE(name);
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto document = exchange::readPack(file.readAll());
    const auto again = exchange::readPackSheets(sheetsOf(document), baseOf(document));
    CHECK(again.pack == document.pack);
    CHECK(exchange::writePack(again) == exchange::writePack(document));
}

TEST_CASE("A pack comes out of its sheets alone, without the file it was made from")
{
    const auto document = richSample();
    auto again = exchange::readPackSheets(sheetsOf(document), [](const QString &) { return QByteArray(); });
    CHECK(again.pack.history.empty()); // the history is no sheet
    again.pack.history = document.pack.history;
    CHECK(again.pack == document.pack);
}

TEST_CASE("An edit in a cell is an edit of the pack")
{
    const auto document = richSample();
    const QByteArray sheets = sheetsOf(document);
    int header = 0;
    const auto edited = [&](const QString &column, const QString &text, int below = 1) {
        const int at = columnOf(sheets, u"清单一"_qs, column, &header);
        return exchange::readPackSheets(withCell(sheets, u"清单一"_qs, header + below, at, text), baseOf(document))
            .pack.checklists[0].sections;
    };
    CHECK(edited(u"检查问题"_qs, u"新问？"_qs)[0].items[0].question == u"新问？"_qs);
    CHECK(edited(u"等级"_qs, u"一般"_qs, 2)[0].items[1].grade == domain::Grade::General);
    CHECK(edited(u"依据"_qs, u"《示例法》第2条之1第一款第（一）项：原话\n《示例法》第十条"_qs)[0].items[0].basis
          == std::vector<domain::Citation>{{u"示例法"_qs, u"2021-06-10"_qs, u"2-1"_qs, 1, 1, u"原话"_qs},
                                           {u"示例法"_qs, u"2021-06-10"_qs, u"10"_qs, 0, 0, {}}});
    CHECK(edited(u"证据"_qs, u"照片,视频"_qs)[0].items[0].evidence == QStringList{u"photo"_qs, u"video"_qs});
    CHECK(edited(u"适用条件"_qs, u"isFactory = 否"_qs)[0].items[0].when == domain::Condition{u"isFactory"_qs, false});
    CHECK(edited(u"停用日期"_qs, u"2027年3月1日"_qs)[0].items[0].retired == QDate(2027, 3, 1));
    CHECK(edited(u"上限"_qs, u"7.25"_qs)[0].items[0].measure->max == 7.25);
    const auto sections = edited(u"部分"_qs, u"第二节"_qs, 2);
    REQUIRE(sections.size() == 2);
    CHECK(sections[1].title == u"第二节"_qs);
}

TEST_CASE("What is wrong in a sheet is named by sheet, row and column")
{
    const auto document = richSample();
    const QByteArray sheets = sheetsOf(document);
    int header = 0;
    const auto fault = [&](const QString &sheet, const QString &column, const QString &text) {
        const int at = columnOf(sheets, sheet, column, &header);
        const auto problems = faultsOf(withCell(sheets, sheet, header + 1, at, text), document);
        REQUIRE(problems.size() == 1);
        return told(problems[0]);
    };
    CHECK(fault(u"清单一"_qs, u"依据"_qs, u"安全法四十条"_qs) == u"citation-unreadable | 清单一 第 9 行 依据"_qs);
    CHECK(fault(u"清单一"_qs, u"罚则"_qs, u"《别的法》第二条"_qs) == u"law-unknown | 清单一 第 9 行 罚则"_qs);
    CHECK(fault(u"清单一"_qs, u"检查问题"_qs, u" "_qs) == u"key-missing | 清单一 第 9 行 检查问题"_qs);
    CHECK(fault(u"清单一"_qs, u"编码"_qs, u"I-2"_qs) == u"code-duplicate | 清单一 第 10 行 编码"_qs);
    CHECK(fault(u"清单一"_qs, u"适用条件"_qs, u"有粉尘"_qs) == u"condition-unreadable | 清单一 第 9 行 适用条件"_qs);
    CHECK(fault(u"清单一"_qs, u"适用条件"_qs, u"hasSteam=是"_qs) == u"feature-unknown | 清单一 第 9 行 适用条件"_qs);
    CHECK(fault(u"清单一"_qs, u"证据"_qs, u"气味"_qs) == u"evidence-unknown | 清单一 第 9 行 证据"_qs);
    CHECK(fault(u"清单一"_qs, u"上限"_qs, u"五十"_qs) == u"type-wrong | 清单一 第 9 行 上限"_qs);
    CHECK(fault(u"清单一"_qs, u"停用日期"_qs, u"明年"_qs) == u"date-unreadable | 清单一 第 9 行 停用日期"_qs);
    CHECK(fault(u"企业情形"_qs, u"适用条件"_qs, u"hasDust=是"_qs) == u"condition-cyclic | 企业情形 第 4 行 适用条件"_qs);
    CHECK(fault(u"宽严条目"_qs, u"种类"_qs, u"全免"_qs) == u"leniency-kind-unknown | 宽严条目 第 4 行 种类"_qs);
    CHECK(fault(u"清单一"_qs, u"不应该做"_qs, QString(20'001, u'长')) == u"text-too-long | 清单一 第 9 行 不应该做"_qs);
}

TEST_CASE("A sheet or a column that is gone is missed, not taken for empty")
{
    const auto document = richSample();
    const QByteArray sheets = sheetsOf(document);
    int header = 0;
    const int at = columnOf(sheets, u"清单一"_qs, u"移送"_qs, &header);
    const auto problems = faultsOf(withCell(sheets, u"清单一"_qs, header, at, u"转给谁"_qs), document);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].code == u"column-missing"_qs);
    CHECK(problems[0].place == u"清单一"_qs);
    CHECK(problems[0].arguments == QStringList{u"移送"_qs});
    const auto other = faultsOf(testing::xlsxBy([](lxw_workbook *, lxw_worksheet *sheet) {
        worksheet_write_string(sheet, 0, 0, "别的表", nullptr);
    }), document);
    CHECK(told(other[0]) == u"sheet-missing | 清单包"_qs);
}

TEST_CASE("What is no workbook, and every damaged one, is refused by name")
{
    const auto document = richSample();
    const QByteArray whole = sheetsOf(document);
    const auto survives = [&](const QByteArray &bytes) {
        try {
            exchange::readPackSheets(bytes, baseOf(document));
        } catch (const base::Error &error) {
            CHECK_FALSE(error.problems().empty());
        }
    };
    const auto refused = [&](const QByteArray &bytes) { CHECK_THROWS_AS(exchange::readPackSheets(bytes, baseOf(document)), base::Error); };
    refused({});
    refused("PK\x03\x04");
    refused(QByteArray(1000, 'x'));
    refused(whole.left(whole.size() / 2));
    for (int size = 1; size < whole.size(); size += whole.size() / 60)
        survives(whole.left(size));
    for (int at = 0; at < whole.size(); at += whole.size() / 150) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ 0x55);
        survives(flipped);
    }
    survives(testing::zipOf(testing::workbookParts("<sheetData><row r=\"1\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>清单编码</t></is></c></row></sheetData>")));
    survives(testing::zipOf(testing::workbookParts(QByteArray("<sheetData>") + QByteArray("<row><c><v>1</v></c></row>").repeated(30'000) + "</sheetData>")));
}

TEST_CASE("A hidden sheet is still part of the pack")
{
    const auto document = richSample();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exchange::WorkbookWriter writer(u"清单包"_qs);
    for (const auto &table : exchange::readXlsxSheets(sheetsOf(document))) {
        if (table.sheet != u"清单包"_qs)
            writer.openSheet(table.sheet);
        if (table.sheet == u"清单一"_qs)
            worksheet_hide(writer.sheet());
        for (const exchange::Row &line : table.rows)
            for (int at = 0; at < int(line.cells.size()); ++at)
                if (!line.at(at).isEmpty())
                    writer.text(line.number - 1, at, exchange::withoutNeutraliser(line.at(at).text));
    }
    writer.finish(buffer);
    CHECK(exchange::readPackSheets(buffer.data(), baseOf(document)).pack == document.pack);
}

TEST_CASE("A text that no cell can hold is not cut off silently")
{
    auto document = richSample();
    document.pack.plainSheets[0].points = {QString(19'000, u'甲'), QString(19'000, u'乙')};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    try {
        exchange::writePackSheets(document, buffer);
        FAIL("no error was thrown");
    } catch (const base::Error &error) {
        CHECK(error.code() == base::ErrorCode::TooLarge);
        CHECK(told(error.problems().at(0)) == u"cell-too-long | 明白纸 要点"_qs);
    }
}

TEST_CASE("One long text that stands in very many cells is refused before it fills the memory")
{
    const auto document = richSample();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exchange::WorkbookWriter writer(u"清单包"_qs);
    for (const auto &table : exchange::readXlsxSheets(sheetsOf(document))) {
        if (table.sheet != u"清单包"_qs)
            writer.openSheet(table.sheet);
        int last = 0;
        for (const exchange::Row &line : table.rows) {
            for (int at = 0; at < int(line.cells.size()); ++at)
                if (!line.at(at).isEmpty())
                    writer.text(line.number - 1, at, exchange::withoutNeutraliser(line.at(at).text));
            last = line.number;
        }
        if (table.sheet == u"清单一"_qs)
            for (int extra = 0; extra < 1000; ++extra)
                for (int at = 0; at < 24; ++at)
                    writer.text(last + extra, at, QString(32'000, u'长'));
    }
    writer.finish(buffer);
    CHECK(buffer.size() < 1'000'000);
    try {
        exchange::readPackSheets(buffer.data(), baseOf(document));
        FAIL("no error was thrown");
    } catch (const base::Error &error) {
        CHECK(error.code() == base::ErrorCode::TooLarge);
    }
}
