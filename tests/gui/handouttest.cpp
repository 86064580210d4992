#include "tests/gui/guitest.h"
#include "tests/gui/menus.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/controls/pagesheets.h"
#include "ui/views/papers/sheetprinter.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QLineEdit>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

void choose(Office &office, const QString &title)
{
    auto *contents = office.find<QListView>(u"packContents"_qs);
    const auto hits = contents->model()->match(contents->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly);
    REQUIRE(hits.size() == 1);
    contents->setCurrentIndex(hits.front());
}

QByteArray written(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const domain::Pack emergency(Office &office) { return *office.services().packs().pack(u"emergency"_qs); }

}

TEST_CASE("From the firm's file one comes to the packs, and its self-check sheet is exported with its data", "[gui]")
{
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = Places::enterprises(), .enterprise = office.firm});
    REQUIRE(office.shown(u"fileMore"_qs));
    office.shoot(u"handout-file"_qs);
    choose(office, u"fileMore"_qs, u"fileHandOut"_qs);
    REQUIRE(office.window().currentPage()->key() == Places::checklists());
    CHECK(office.find<QLineEdit>(u"handoutFirm"_qs)->text().contains(u"宏达"_qs));
    auto *export_ = office.find<QPushButton>(u"handoutExport"_qs);
    CHECK_FALSE(export_->isEnabled());
    CHECK_FALSE(office.find<QLabel>(u"handoutHint"_qs)->text().isEmpty());

    auto *contents = office.find<QListView>(u"packContents"_qs);
    contents->setCurrentIndex(contents->model()->index(2, 0));
    REQUIRE(export_->isEnabled());
    auto *kind = office.find<QComboBox>(u"handoutKind"_qs);
    REQUIRE(kind->count() == 2);
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    office.saveTo = office.folder.filePath(u"自查表.pdf"_qs);
    office.shoot(u"handout-bar"_qs);
    office.click(u"handoutExport"_qs);
    CHECK_FALSE(export_->isEnabled());
    REQUIRE(office.until([&] { return export_->isEnabled(); }));
    const auto expected = office.services().handouts().render(
        {domain::HandoutKind::SelfCheck, u"emergency"_qs, {}, {emergency(office).checklists.front().code}, office.firm});
    REQUIRE(expected);
    CHECK(written(office.saveTo) == expected->paper->pdf());
}

TEST_CASE("A plain sheet and a policy text have one kind each; a law or hazard has none", "[gui]")
{
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = Places::checklists(), .pack = u"emergency"_qs});
    const domain::Pack pack = emergency(office);
    auto *kind = office.find<QComboBox>(u"handoutKind"_qs);
    auto *export_ = office.find<QPushButton>(u"handoutExport"_qs);
    choose(office, pack.plainSheets.front().title);
    CHECK(kind->count() == 1);
    CHECK(export_->isEnabled());
    choose(office, pack.policyTemplates.front().title);
    CHECK(kind->count() == 1);
    CHECK(export_->isEnabled());
    choose(office, pack.majorHazards.front().title);
    CHECK_FALSE(kind->isVisible());
    CHECK_FALSE(export_->isEnabled());
}

TEST_CASE("The firm is found by typing, and what is no firm is not taken for one", "[gui]")
{
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = Places::checklists(), .pack = u"emergency"_qs});
    choose(office, emergency(office).policyTemplates.front().title);
    auto *firm = office.find<QLineEdit>(u"handoutFirm"_qs);
    auto *export_ = office.find<QPushButton>(u"handoutExport"_qs);
    office.type(u"handoutFirm"_qs, u"宏达"_qs);
    CHECK_FALSE(export_->isEnabled());
    CHECK_FALSE(office.find<QLabel>(u"handoutHint"_qs)->text().isEmpty());
    Q_EMIT firm->returnPressed();
    CHECK(firm->text() == u"天津市津南区宏达金属制品有限公司"_qs);
    CHECK(export_->isEnabled());
    firm->clear();
    CHECK(export_->isEnabled());
    office.saveTo = office.folder.filePath(u"制度.pdf"_qs);
    office.click(u"handoutExport"_qs);
    REQUIRE(office.until([&] { return QFile::exists(office.saveTo); }));
}

TEST_CASE("A landscape list prints on landscape sheets, page by page", "[gui]")
{
    Office office;
    office.settle();
    const auto handout = office.services().handouts().render(
        {domain::HandoutKind::Checklist, u"emergency"_qs, {}, {emergency(office).checklists.at(1).code}, {}});
    REQUIRE(handout);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(office.folder.filePath(u"printed.pdf"_qs));
    const auto sheets = presentation::PaperSheets::of({handout->paper, {}});
    const presentation::PrintWish wish{*presentation::pagesNamed({}, sheets->count()), 1, presentation::PrintSides::LongEdge};
    views::SheetPrinter press(printer);
    press.prepare(*sheets, wish);
    const auto taken = press.print(*sheets, wish, {});
    CHECK(taken.done == sheets->count());
    CHECK(taken.total == sheets->count());
    CHECK(printer.pageLayout().orientation() == QPageLayout::Landscape);
    QPdfDocument printed;
    printed.load(printer.outputFileName());
    CHECK(printed.pageCount() == sheets->count());
    CHECK(printed.pagePointSize(0).width() > printed.pagePointSize(0).height());
}

TEST_CASE("Printing to a file that is stopped leaves the file as it was", "[gui]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter paper(&buffer);
        QPainter painter(&paper);
        painter.drawText(100, 100, u"1"_qs);
        paper.newPage();
        painter.drawText(100, 100, u"2"_qs);
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"before.pdf"_qs);
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("what stood here");
    before.close();
    const auto sheets = presentation::PaperSheets::of({{}, bytes});
    const presentation::PrintWish wish{{0, 1}, 1, presentation::PrintSides::One};
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    views::SheetPrinter press(printer);
    press.prepare(*sheets, wish);
    std::stop_source stop;
    base::Work work;
    work.stop = stop.get_token();
    SECTION("stopped")
    {
        work.progress = [&](qint64, qint64) { stop.request_stop(); };
        CHECK_THROWS_AS(press.printToFile(path, *sheets, wish, work), base::Error);
        REQUIRE(before.open(QIODevice::ReadOnly));
        CHECK(before.readAll() == "what stood here");
    }
    SECTION("done")
    {
        CHECK(press.printToFile(path, *sheets, wish, {}).done == 2);
        QPdfDocument printed;
        printed.load(path);
        CHECK(printed.pageCount() == 2);
    }
    SECTION("the folder is gone")
    {
        CHECK_THROWS_AS(press.printToFile(folder.filePath(u"gone/x.pdf"_qs), *sheets, wish, {}), base::Error);
    }
}

TEST_CASE("A handout is looked at before it is given away", "[gui]")
{
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = Places::checklists(), .pack = u"emergency"_qs});
    choose(office, emergency(office).policyTemplates.front().title);
    office.click(u"handoutLook"_qs);
    REQUIRE(office.until([&] { return office.find<QWidget>(u"paperWindow"_qs) != nullptr; }));
    auto *window = office.find<QWidget>(u"paperWindow"_qs);
    CHECK(window->findChild<controls::PageSheets *>(u"pageSheets"_qs)->pageCount() > 0);
    const QString into = qEnvironmentVariable("XUNZHEN_SHOTS");
    if (!into.isEmpty())
        window->grab().save(into + u"/handout-look.png"_qs);
    window->close();
}
