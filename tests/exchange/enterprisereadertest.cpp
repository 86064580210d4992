#include "tests/exchange/sheetfiles.h"
#include "tests/support/catch.h"

#include "models/base/error.h"
#include "models/exchange/enterprise/celltext.h"
#include "models/exchange/enterprise/columnguess.h"
#include "models/exchange/enterprise/enterprisereader.h"
#include "models/exchange/table/csvreader.h"
#include "models/exchange/table/xlsxreader.h"

using namespace xunzhen;
using domain::EnterpriseRow;
using Field = domain::EnterpriseField;
using testing::usccFor;

namespace {

std::vector<EnterpriseRow> rowsOf(const QString &csv)
{
    const auto table = exchange::readCsv(csv.toUtf8());
    return exchange::readEnterprises(table, exchange::guessMapping(table));
}

EnterpriseRow oneRow(const QString &header, const QString &line)
{
    const auto rows = rowsOf(header + QLatin1Char('\n') + line + QLatin1Char('\n'));
    REQUIRE(rows.size() == 1);
    return rows[0];
}

QString codeOf(const base::Problems &problems)
{
    return problems.size() == 1 ? problems[0].code : QStringLiteral("%1 problems").arg(problems.size());
}

}

TEST_CASE("An office's own header words are understood")
{
    const auto table = exchange::readCsv(QStringLiteral(
        "津南区某某镇企业基本情况统计表,,,,,,,\n填报单位：某某镇,,,,,,,\n"
        "序号,单 位 名 称,信用代码（18位）,法人*,注册地址,联系电话,所属街镇,行业类别\n1,甲厂,,,,,,\n").toUtf8());
    const auto mapping = exchange::guessMapping(table);
    CHECK(mapping.headerRow == 2);
    CHECK(mapping.firstDataRow == 3);
    CHECK(mapping.columns == std::vector<Field>{Field::Ignored, Field::Name, Field::Uscc, Field::LegalPerson, Field::Address,
                                                Field::Phone, Field::Town, Field::TradeName});
}

TEST_CASE("Of two columns for one field the better word wins")
{
    const auto table = exchange::readCsv(QStringLiteral("企业名称,注册地址,经营地址,税号,统一社会信用代码\n甲厂,a,b,c,d\n").toUtf8());
    CHECK(exchange::guessMapping(table).columns
          == std::vector<Field>{Field::Name, Field::Ignored, Field::Address, Field::Ignored, Field::Uscc});
}

TEST_CASE("Headers that only resemble a field are read with care")
{
    const auto table = exchange::readCsv(QStringLiteral(
        "企业名称（盖章）,法人身份证号,法人代表姓名,行业主管部门,所属行业大类,联系人职务,企业邮箱地址,是否规模以上,职工总数（人）,特种作业持证人数,成立日期（年月日）\n甲厂\n").toUtf8());
    CHECK(exchange::guessMapping(table).columns
          == std::vector<Field>{Field::Name, Field::Ignored, Field::LegalPerson, Field::Ignored, Field::TradeName, Field::Ignored,
                                Field::Ignored, Field::Ignored, Field::Employees, Field::Ignored, Field::Established});
}

TEST_CASE("Reading can be stopped half way")
{
    std::stop_source stop;
    stop.request_stop();
    base::Work work;
    work.stop = stop.get_token();
    const QByteArray csv = "企业名称,地址\n" + QByteArray("甲厂,乙\n").repeated(3000);
    const auto codeOfStop = [](const auto &act) {
        try {
            act();
        } catch (const base::Error &error) {
            return error.code();
        }
        return base::ErrorCode::Internal;
    };
    CHECK(codeOfStop([&] { exchange::readCsv(csv, work); }) == base::ErrorCode::Cancelled);
    const auto table = exchange::readCsv(csv);
    CHECK(codeOfStop([&] { exchange::readEnterprises(table, exchange::guessMapping(table), work); }) == base::ErrorCode::Cancelled);
}

TEST_CASE("Without a header the columns are recognised by what they hold")
{
    const auto table = exchange::readCsv(QStringLiteral("1,天津市甲机械有限公司,%1,13512345678,津南区某路1号\n2,天津乙厂,%2,13612345678,津南区某路2号\n")
                                             .arg(usccFor(1), usccFor(2)).toUtf8());
    const auto mapping = exchange::guessMapping(table);
    CHECK(mapping.headerRow == -1);
    CHECK(mapping.firstDataRow == 0);
    CHECK(mapping.columns == std::vector<Field>{Field::Ignored, Field::Name, Field::Uscc, Field::Phone, Field::Address});
}

TEST_CASE("A header of two rows with merged cells is read as one")
{
    const auto bytes = testing::xlsxBy([](lxw_workbook *, lxw_worksheet *sheet) {
        worksheet_merge_range(sheet, 0, 0, 0, 3, "某某镇重点企业一览表", nullptr);
        worksheet_merge_range(sheet, 1, 0, 2, 0, "企业名称", nullptr);
        worksheet_merge_range(sheet, 1, 1, 2, 1, "信用代码", nullptr);
        worksheet_merge_range(sheet, 1, 2, 1, 3, "联系方式", nullptr);
        worksheet_write_string(sheet, 2, 2, "联系人", nullptr);
        worksheet_write_string(sheet, 2, 3, "电话", nullptr);
        worksheet_write_string(sheet, 3, 0, "甲厂", nullptr);
        worksheet_write_string(sheet, 3, 2, "王某", nullptr);
        worksheet_write_number(sheet, 3, 3, 13512345678.0, nullptr);
    });
    const auto table = exchange::readXlsx(bytes);
    const auto mapping = exchange::guessMapping(table);
    CHECK(mapping.headerRow == 2);
    CHECK(mapping.columns == std::vector<Field>{Field::Name, Field::Uscc, Field::Contact, Field::Phone});
    const auto rows = exchange::readEnterprises(table, mapping);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].enterprise.contact == QStringLiteral("王某"));
    CHECK(rows[0].enterprise.phone == QStringLiteral("13512345678"));
    CHECK(codeOf(rows[0].remarks) == QStringLiteral("uscc-missing"));
}

TEST_CASE("Codes written with blanks, full-width digits or small letters are put right")
{
    const QString code = usccFor(42);
    QString wide;
    for (const QChar c : code)
        wide.append(QChar(char16_t(c.unicode() + 0xFEE0)));
    const QString spaced = code.left(6) + QLatin1Char(' ') + code.mid(6).toLower();
    const auto written = GENERATE_COPY(values<QString>({code, wide, spaced, QLatin1Char('\'') + code}));
    const auto row = oneRow(QStringLiteral("企业名称,税号"), QStringLiteral("甲(津南)厂,%1").arg(written));
    CHECK(row.enterprise.uscc == code);
    CHECK(row.enterprise.name == QStringLiteral("甲（津南）厂"));
    CHECK(row.problems.empty());
}

TEST_CASE("A bad code rejects the row and says what is wrong and where")
{
    const auto problem = [](const QString &code) {
        return codeOf(oneRow(QStringLiteral("企业名称,税号"), QStringLiteral("甲厂,") + code).problems);
    };
    QString wrong = usccFor(1);
    wrong[17] = wrong[17] == QLatin1Char('1') ? QLatin1Char('2') : QLatin1Char('1');
    CHECK(problem(wrong) == QStringLiteral("uscc-check-digit"));
    CHECK(problem(QStringLiteral("91120112")) == QStringLiteral("uscc-length"));
    CHECK(problem(QStringLiteral("91120112MI00000017")) == QStringLiteral("uscc-character"));
    CHECK(problem(QStringLiteral("9.1120112E+17")) == QStringLiteral("uscc-damaged-by-spreadsheet"));
    CHECK(problem(QStringLiteral("911201121234567000")) == QStringLiteral("uscc-damaged-by-spreadsheet"));
    const auto row = oneRow(QStringLiteral("企业名称,税号"), QStringLiteral("甲厂,91120112"));
    CHECK(row.problems.at(0).place == QStringLiteral("第 2 行 · 税号"));
    CHECK(row.problems.at(0).arguments == QStringList{QStringLiteral("91120112")});
}

TEST_CASE("A code that a spreadsheet turned into a number is flagged as damaged")
{
    const auto table = exchange::readXlsx(testing::xlsxBy([](lxw_workbook *, lxw_worksheet *sheet) {
        worksheet_write_string(sheet, 0, 0, "企业名称", nullptr);
        worksheet_write_string(sheet, 0, 1, "统一社会信用代码", nullptr);
        worksheet_write_string(sheet, 1, 0, "甲厂", nullptr);
        worksheet_write_number(sheet, 1, 1, 911201121234567890.0, nullptr);
    }));
    const auto rows = exchange::readEnterprises(table, exchange::guessMapping(table));
    REQUIRE(rows.size() == 1);
    CHECK(codeOf(rows[0].problems) == QStringLiteral("uscc-damaged-by-spreadsheet"));
}

TEST_CASE("Dates are read in all the spellings that offices use, and no others")
{
    using exchange::Cell;
    using exchange::CellKind;
    const auto read = [](const QString &text) { return exchange::readDate(Cell{text, CellKind::Text, false}, false); };
    for (const auto &text : {QStringLiteral("2024.3.5"), QStringLiteral("2024/3/5"), QStringLiteral("20240305"), QStringLiteral("2024年3月5日"),
                             QStringLiteral("2024-03-05 10:20:30"), QStringLiteral("45356"), QStringLiteral("２０２４－３－５")})
        CHECK(read(text) == QDate(2024, 3, 5));
    for (const auto &text : {QStringLiteral("2024年3月"), QStringLiteral("3/5/24"), QStringLiteral("2024.13.5"), QStringLiteral("去年"),
                             QStringLiteral("20241305"), QStringLiteral("1-2-3"), QString()})
        CHECK_FALSE(read(text));
    CHECK(exchange::readDate(Cell{QStringLiteral("2024-03-05 12:00:00"), CellKind::Date, false}, false) == QDate(2024, 3, 5));
}

TEST_CASE("Doubtful fields stay empty or doubtful without rejecting the row")
{
    const auto row = oneRow(QStringLiteral("企业名称,税号,成立日期,电话,从业人数,经度,纬度,正面清单"),
                            QStringLiteral("甲厂,%1,去年,1.35E+10,五十来人,217.5,39.0,也许").arg(usccFor(3)));
    CHECK(row.problems.empty());
    QStringList codes;
    for (const auto &remark : row.remarks)
        codes << remark.code;
    CHECK(codes == QStringList{QStringLiteral("date-unreadable"), QStringLiteral("phone-damaged"), QStringLiteral("employees-unreadable"),
                               QStringLiteral("longitude-out-of-range"), QStringLiteral("positive-list-unreadable")});
    CHECK_FALSE(row.enterprise.longitude);
    CHECK(row.enterprise.latitude == 39.0);
}

TEST_CASE("Numbers of people come with words and separators")
{
    const auto count = [](const char16_t *text) {
        return exchange::readCount(exchange::Cell{QString::fromUtf16(text), exchange::CellKind::Text, false});
    };
    CHECK(count(u"50") == 50);
    CHECK(count(u"约50人") == 50);
    CHECK(count(u"1,200") == 1200);
    CHECK(count(u"５０") == 50);
    CHECK_FALSE(count(u"50-100"));
    CHECK_FALSE(count(u"若干"));
    CHECK_FALSE(count(u"-3"));
}

TEST_CASE("Totals, notes, repeated headers, running numbers and samples are no enterprises")
{
    const auto rows = rowsOf(QStringLiteral(
        "序号,企业名称,地址\n1,甲厂,津南\n示例,（示例）某厂,某路\n,,\n序号,企业名称,地址\n2,,津南\n3,乙厂,/\n4,,\n5,,\n合计,2家,\n"
        "注：本表每月报送,,\n填表人：张三,审核人：李四,\n,,\n"));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].enterprise.name == QStringLiteral("甲厂"));
    CHECK(codeOf(rows[1].problems) == QStringLiteral("name-missing"));
    CHECK(rows[1].row == 6);
    CHECK(rows[1].problems[0].place == QStringLiteral("第 6 行 · 企业名称"));
    CHECK(rows[2].enterprise.name == QStringLiteral("乙厂"));
    CHECK(rows[2].enterprise.address.isEmpty());
}

TEST_CASE("A mapping that does not fit the sheet harms nothing")
{
    const auto table = exchange::readCsv("a,b\n");
    domain::ColumnMapping mapping;
    mapping.columns = {Field::Ignored, Field::Name, Field::Uscc, Field::Longitude};
    mapping.headerRow = 99;
    mapping.firstDataRow = -5;
    CHECK(exchange::readEnterprises(table, mapping).size() == 1);
    mapping.firstDataRow = 99;
    CHECK(exchange::readEnterprises(table, mapping).empty());
}
