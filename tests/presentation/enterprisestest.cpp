#include "tests/presentation/desk.h"
#include "tests/support/helddispatcher.h"
#include "ui/presentation/enterprises/enterprisecatalogue.h"
#include "ui/presentation/enterprises/enterprisedraft.h"
#include "ui/presentation/enterprises/enterprisefilepresenter.h"
#include "ui/presentation/enterprises/filefacts.h"
#include "ui/presentation/enterprises/importcomparison.h"
#include "ui/presentation/enterprises/importlines.h"
#include "ui/presentation/enterprises/importpresenter.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using namespace xunzhen::presentation;
using domain::EnterpriseField;
using domain::ImportVerdict;

namespace {

QString writeSheet(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(u"企业名单.csv"_qs);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

QByteArray threeRows()
{
    return "\xEF\xBB\xBF单位名称,信用代码,注册地址,企业别名\r\n甲厂," + uscc(901).toUtf8() + ",一号路,甲\r\n乙厂,"
           + uscc(902).toUtf8() + ",二号路,乙\r\n丙厂,91120112MA00000000,三号路,丙\r\n";
}

}

TEST_CASE("The list of a large district reads only the rows it shows")
{
    Desk desk;
    desk.laptop.setUp();
    for (int i = 2; i <= 400; ++i)
        must(desk.services().enterprises().save(machineWorks(i)));
    EnterpriseCatalogue list(desk.services(), desk.background);
    list.search({});
    CHECK(list.rowCount() == desk.services().enterprises().count());
    CHECK(list.blocksHeld() == 0);
    CHECK_FALSE(list.data(list.index(0), RowRoles::Title).toString().isEmpty());
    CHECK_FALSE(list.data(list.index(390), RowRoles::SecondLine).toString().isEmpty());
    CHECK(list.blocksHeld() == 2);
    for (int row = 0; row < list.rowCount(); ++row) {
        const auto enterprise = must(desk.services().enterprises().enterprise(list.idAt(row)));
        REQUIRE(list.data(list.index(row), RowRoles::Title).toString() == enterprise.name);
    }

    SECTION("a search marks what was typed and finds the row of a firm")
    {
        list.search(u"第399"_qs);
        REQUIRE(list.rowCount() == 1);
        const QString name = list.data(list.index(0), RowRoles::Title).toString();
        const int from = list.data(list.index(0), RowRoles::MarkFrom).toInt();
        CHECK(name.mid(from, list.data(list.index(0), RowRoles::MarkLength).toInt()) == u"第399"_qs);
        CHECK(list.rowOf(list.idAt(0)) == 0);
        CHECK(list.rowOf(desk.laptop.firm) == -1);
    }
    SECTION("it follows a change")
    {
        must(desk.services().enterprises().voidRecord(list.idAt(5), u"已注销"_qs));
        QCoreApplication::processEvents();
        CHECK(list.rowCount() == desk.services().enterprises().count());
    }
    SECTION("many changes at a time repeat the search once, a visit never does, and out of sight nothing is searched")
    {
        QSignalSpy searched(&list, &EnterpriseCatalogue::searched);
        QSignalSpy rows(&list, &EnterpriseCatalogue::dataChanged);
        for (int row = 0; row < 5; ++row)
            must(desk.services().enterprises().voidRecord(list.idAt(row), u"已注销"_qs));
        QCoreApplication::processEvents();
        CHECK(searched.count() == 1);
        Q_EMIT desk.services().facts().visitsChanged({domain::VisitId()});
        QCoreApplication::processEvents();
        CHECK(searched.count() == 1);
        CHECK(rows.count() == 1);
        list.pause();
        must(desk.services().enterprises().voidRecord(list.idAt(0), u"已注销"_qs));
        QCoreApplication::processEvents();
        CHECK(searched.count() == 1);
        list.resume();
        CHECK(list.rowCount() == desk.services().enterprises().count());
    }
}

TEST_CASE("A search that comes before the index stands is answered when it does")
{
    Desk desk;
    desk.laptop.setUp();
    for (int i = 2; i <= 20; ++i)
        must(desk.services().enterprises().save(machineWorks(i)));
    HeldDispatcher loading;
    presentation::Background background{desk.services(), loading};
    EnterpriseCatalogue list(desk.services(), background);
    QSignalSpy searched(&list, &EnterpriseCatalogue::searched);
    list.search(u"第1"_qs);
    list.search(u"第19"_qs);
    CHECK(searched.isEmpty());
    loading.releaseAll();
    CHECK(searched.count() == 1);
    CHECK(list.rowCount() == 1);
}

TEST_CASE("The credit code is checked while it is typed")
{
    Desk desk;
    desk.laptop.setUp();
    EnterpriseDraft draft(desk.services(), {});
    const QString good = uscc(77);
    CHECK(draft.usccRemark({}).good);
    CHECK_FALSE(draft.usccRemark(good.left(10)).good);
    CHECK(draft.usccRemark(good).good);
    CHECK(draft.usccRemark(good.toLower().insert(4, u' ')).good);
    QString wrong = good;
    wrong[17] = wrong[17] == u'0' ? u'1' : u'0';
    CHECK_FALSE(draft.usccRemark(wrong).good);

    domain::Enterprise edited;
    edited.uscc = good;
    CHECK_FALSE(draft.canSave(edited));
    edited.name = u" 新 厂 "_qs;
    REQUIRE(draft.canSave(edited));
    const auto id = must(draft.save(edited));
    CHECK(must(desk.services().enterprises().enterprise(id)).uscc == good);
    CHECK_FALSE(EnterpriseDraft(desk.services(), {}).save(edited));
}

SCENARIO("A sheet is imported with a preview and undone")
{
    Desk desk;
    desk.laptop.setUp();
    const QTemporaryDir folder;
    const int before = desk.services().enterprises().count();
    ImportPresenter import(desk.services(), desk.background);
    QSignalSpy failed(&import, &ImportPresenter::failed);

    GIVEN("a sheet of three rows, one with a mistaken code")
    {
        import.open(writeSheet(folder, threeRows()));
        REQUIRE(failed.isEmpty());
        REQUIRE(import.stage() == ImportPresenter::Stage::Columns);
        CHECK(import.mapping().columns[0] == EnterpriseField::Name);
        CHECK(import.mapping().columns[1] == EnterpriseField::Uscc);

        WHEN("the columns are corrected")
        {
            import.setColumn(0, EnterpriseField::Ignored);
            CHECK_FALSE(import.mappingFault().isEmpty());
            import.confirmColumns();
            CHECK(import.stage() == ImportPresenter::Stage::Columns);
            import.setColumn(3, EnterpriseField::Name);
            CHECK(import.mappingFault().isEmpty());
            import.confirmColumns();
            THEN("the preview follows them")
            {
                REQUIRE(import.stage() == ImportPresenter::Stage::Preview);
                CHECK(import.preview()->preview.lines[0].row.enterprise.name == u"甲"_qs);
            }
        }
        WHEN("the guess is taken and the import runs")
        {
            import.confirmColumns();
            REQUIRE(import.stage() == ImportPresenter::Stage::Preview);
            ImportLines lines;
            lines.setPreview(import.preview());
            CHECK(lines.rowCount() == 3);
            lines.setFilter(ImportVerdict::Rejected);
            REQUIRE(lines.rowCount() == 1);
            CHECK_FALSE(lines.data(lines.index(0, ImportLines::Why), Qt::DisplayRole).toString().isEmpty());
            CHECK(import.writable() == 2);
            import.import();
            REQUIRE(import.stage() == ImportPresenter::Stage::Result);
            THEN("two firms are there, the third comes back as a sheet, and all can be undone")
            {
                CHECK(import.result().added == 2);
                CHECK(import.result().rejected == 1);
                CHECK(desk.services().enterprises().count() == before + 2);
                import.saveRejected(folder.filePath(u"rejected.xlsx"_qs));
                CHECK(QFileInfo(folder.filePath(u"rejected.xlsx"_qs)).size() > 0);
                import.undo();
                CHECK(import.wasUndone());
                CHECK(desk.services().enterprises().count() == before);
                CHECK(failed.isEmpty());
            }
        }
    }
    GIVEN("a file that is no sheet")
    {
        import.open(writeSheet(folder, QByteArray(64, '\0')));
        THEN("a sentence says so and nothing moves")
        {
            CHECK(failed.size() == 1);
            CHECK(import.stage() == ImportPresenter::Stage::Choose);
        }
    }
}

SCENARIO("The enterprise file tells what is known of a firm")
{
    Desk desk;
    desk.laptop.setUp();
    const domain::VisitId visit = desk.laptop.finishedVisit();
    must(desk.services().papers().issue(visit));
    EnterpriseFilePresenter file(desk.services(), desk.background, desk.navigator);
    file.show(desk.laptop.firm);
    REQUIRE(file.isShown());

    THEN("facts, time line, open items and papers are there")
    {
        CHECK_FALSE(FileFacts::of(file.enterprise()).empty());
        CHECK(file.openItems().rowCount() == 2);
        REQUIRE(file.papers().rowCount() == 1);
        CHECK(file.papers().row(0)->secondLine.endsWith(u"signed electronically"));
        const int all = file.timeline().rowCount();
        file.setFilter(TimelineWords::Filter::Papers);
        CHECK(file.timeline().rowCount() == 1);
        CHECK(all > 3);
    }
    WHEN("its rows are opened")
    {
        QSignalSpy paper(&file, &EnterpriseFilePresenter::paperRequested);
        file.openPaper(0);
        CHECK(paper.size() == 1);
        file.openItem(0);
        CHECK_FALSE(desk.navigator.last().remediation.isNull());
        file.setFilter(TimelineWords::Filter::Visits);
        file.openTimelineRow(0);
        CHECK(desk.navigator.last().visit == visit);
        file.startVisit();
        CHECK(desk.navigator.last().enterprise == desk.laptop.firm);
    }
    WHEN("it is taken out")
    {
        must(file.voidRecord(u"已注销"_qs));
        CHECK_FALSE(file.isShown());
    }
}

TEST_CASE("The preview shows what a changed row would change, and the record that a clashing row meets")
{
    Desk desk;
    desk.laptop.setUp();
    domain::Enterprise known;
    known.name = u"天津市津南区甲厂"_qs;
    known.uscc = uscc(901);
    known.phone = u"022-1111"_qs;
    must(desk.services().enterprises().save(known));
    known.name = u"天津市东丽区大成食品有限公司"_qs;
    known.uscc = uscc(902);
    must(desk.services().enterprises().save(known));
    const QTemporaryDir folder;
    ImportPresenter import(desk.services(), desk.background);
    import.open(writeSheet(folder, "\xEF\xBB\xBF单位名称,信用代码,联系电话,注册地址\r\n天津市津南区甲厂," + uscc(901).toUtf8()
                                       + ",022-2222,一号路\r\n北京宏远运输队," + uscc(902).toUtf8() + ",022-1111,\r\n"));
    import.confirmColumns();
    REQUIRE(import.stage() == ImportPresenter::Stage::Preview);
    ImportLines lines;
    ImportComparison comparison;
    lines.setPreview(import.preview());
    REQUIRE(lines.rowCount() == 2);
    const QString why = lines.data(lines.index(0, ImportLines::Why), Qt::DisplayRole).toString();
    CHECK(why.contains(u"022-1111 → 022-2222"_qs));
    CHECK(why.contains(u"– → 一号路"_qs));
    const auto cell = [&](int row, int column) { return comparison.index(row, column).data().toString(); };

    comparison.show(lines.lineAt(0));
    CHECK(comparison.title().contains(u"天津市津南区甲厂"_qs));
    CHECK(cell(1, ImportComparison::OnRecord) == u"022-1111"_qs);
    CHECK(cell(1, ImportComparison::InSheet) == u"022-2222"_qs);
    CHECK(comparison.index(1, ImportComparison::InSheet).data(ImportComparison::ToneRole).isValid());

    REQUIRE(lines.lineAt(1)->verdict == ImportVerdict::Clash);
    comparison.show(lines.lineAt(1));
    CHECK(cell(0, ImportComparison::OnRecord) == u"天津市东丽区大成食品有限公司"_qs);
    CHECK(cell(0, ImportComparison::InSheet) == u"北京宏远运输队"_qs);
    comparison.show(nullptr);
    CHECK(comparison.rowCount() == 0);
}
