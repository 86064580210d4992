#include "tests/support/inspectorlaptop.h"

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

QString writeSheet(InspectorLaptop &laptop, const QString &name, const QByteArray &text)
{
    const QString path = laptop.folder() + u'/' + name;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

QByteArray sheet(const QStringList &lines)
{
    return (u"企业名称,统一社会信用代码,法定代表人,注册地址\n"_qs + lines.join(u'\n') + u'\n').toUtf8();
}

QString line(const QString &name, const QString &code, const QString &person, const QString &address)
{
    return QStringList{name, code, person, address}.join(u',');
}

}

SCENARIO("An office's sheet is taken over after a look at what it would do")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &firms = laptop.services().enterprises();

    GIVEN("a sheet with a new firm, a changed one, and one with a wrong code")
    {
        const QString path = writeSheet(
            laptop, u"名录.csv"_qs,
            sheet({line(u"天津市津南区第1机械厂"_qs, uscc(1), u"赵新"_qs, u"天津市津南区咸水沽镇工业路1号"_qs),
                   line(u"天津市兴达涂装有限公司"_qs, uscc(2), u"孙强"_qs, u"双港镇"_qs),
                   line(u"天津市坏码有限公司"_qs, u"91120112MA0000001X"_qs, u"钱"_qs, u"葛沽镇"_qs)}));
        const services::SheetPreview preview = must(firms.preview(path, std::nullopt));
        CHECK(preview.preview.count(domain::ImportVerdict::New) == 1);
        CHECK(preview.preview.count(domain::ImportVerdict::Changed) == 1);
        CHECK(preview.preview.count(domain::ImportVerdict::Rejected) == 1);
        CHECK(firms.count() == 1);

        WHEN("it is imported")
        {
            const services::ImportResult result = must(firms.import(preview));
            THEN("the two good rows are there and can be found")
            {
                CHECK(result.added == 1);
                CHECK(result.changed == 1);
                CHECK(result.rejected == 1);
                CHECK(firms.count() == 2);
                CHECK(firms.find(u"兴达"_qs, 10).total == 1);
                CHECK(must(firms.enterprise(laptop.firm)).legalPerson == u"赵新"_qs);
            }
            AND_WHEN("it is taken back")
            {
                CHECK(must(firms.undoImport(result.id)) == 0);
                THEN("all stands as before, and only once")
                {
                    CHECK(firms.count() == 1);
                    CHECK(firms.find(u"兴达"_qs, 10).total == 0);
                    CHECK(must(firms.enterprise(laptop.firm)).legalPerson == u"王建国"_qs);
                    CHECK(refusal(firms.undoImport(result.id)) == base::ErrorCode::Refused);
                    CHECK_FALSE(firms.lastImport());
                }
            }
            AND_WHEN("somebody edits the new firm before it is taken back")
            {
                domain::Enterprise added = must(firms.enterprise(firms.find(u"兴达"_qs, 1).rows.front().id));
                added.phone = u"13900000000"_qs;
                must(firms.save(added));
                THEN("that firm is kept and counted")
                {
                    CHECK(must(firms.undoImport(result.id)) == 1);
                    CHECK(firms.count() == 2);
                    CHECK(must(firms.enterprise(laptop.firm)).legalPerson == u"王建国"_qs);
                }
            }
        }
        WHEN("a record that the sheet does not name changes between the look and the import")
        {
            domain::Enterprise other = machineWorks();
            other.uscc = uscc(7);
            other.name = u"天津市旁观有限公司"_qs;
            must(firms.save(other));
            THEN("the sheet is written all the same")
            {
                CHECK(must(firms.import(preview)).added == 1);
                CHECK(firms.count() == 3);
            }
        }
        WHEN("a new firm of the sheet is added by hand between the look and the import")
        {
            domain::Enterprise same = machineWorks();
            same.uscc = uscc(2);
            must(firms.save(same));
            THEN("nothing is written")
            {
                CHECK(refusal(firms.import(preview)) == base::ErrorCode::Clash);
                CHECK(firms.count() == 2);
            }
        }
        WHEN("a record changes between the look and the import")
        {
            domain::Enterprise edited = must(firms.enterprise(laptop.firm));
            edited.contact = u"别人"_qs;
            must(firms.save(edited));
            const auto result = firms.import(preview);
            THEN("nothing is written")
            {
                CHECK(refusal(result) == base::ErrorCode::Clash);
                CHECK(firms.count() == 1);
                CHECK(must(firms.enterprise(laptop.firm)).contact == u"别人"_qs);
            }
        }
        WHEN("the rows that were left out are written to a file")
        {
            const QString out = laptop.folder() + u"/未导入.xlsx"_qs;
            must(firms.exportRejected(preview, out, [](const base::Problem &problem) { return problem.code; }));
            THEN("the file holds the row and can be read again")
            {
                const auto again = must(firms.preview(out, std::nullopt));
                CHECK(again.preview.lines.size() == 1);
                CHECK(again.preview.lines.front().row.enterprise.name == u"天津市坏码有限公司"_qs);
            }
        }
    }
    GIVEN("an empty file and one that is not there")
    {
        const QString empty = writeSheet(laptop, u"空.csv"_qs, {});
        THEN("each has its own reason")
        {
            CHECK(refusal(firms.preview(empty, std::nullopt)) == base::ErrorCode::EmptyFile);
            CHECK(refusal(firms.preview(laptop.folder() + u"/没有.csv"_qs, std::nullopt)) == base::ErrorCode::NotFound);
        }
    }
}

SCENARIO("A firm is kept once")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &firms = laptop.services().enterprises();
    WHEN("another record with the same code is added")
    {
        const auto saved = firms.save(machineWorks());
        THEN("it is refused with the other's name")
        {
            CHECK(refusal(saved) == base::ErrorCode::InvalidInput);
            CHECK(saved.error().problems().front().code == u"uscc-taken"_qs);
            CHECK(firms.count() == 1);
        }
    }
    WHEN("the first record is taken out with a reason")
    {
        CHECK(refusal(firms.voidRecord(laptop.firm, u" "_qs)) == base::ErrorCode::InvalidInput);
        must(firms.voidRecord(laptop.firm, u"已注销"_qs));
        THEN("it is no longer found and its code is free")
        {
            CHECK(firms.find(u"机械"_qs, 10).total == 0);
            CHECK(firms.save(machineWorks()).hasValue());
        }
    }
}

TEST_CASE("All firms are written as an office's sheet that reads back as the same firms")
{
    InspectorLaptop laptop;
    laptop.setUp();
    must(laptop.services().enterprises().save(machineWorks(2)));
    const QString path = laptop.folder() + u"/名录.xlsx"_qs;
    CHECK(must(laptop.services().enterprises().exportTo(path)) == 2);
    const auto preview = must(laptop.services().enterprises().preview(path, std::nullopt));
    CHECK(preview.preview.count(domain::ImportVerdict::Same) == 2);
    CHECK(laptop.services().enterprises().exportTo(laptop.folder() + u"/no/such/folder.xlsx"_qs).hasValue() == false);
}
