#include "tests/gui/screensday.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/lawfolder.h"
#include "ui/controls/lawreader.h"
#include "ui/views/visit/visitpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

QString articleOf(int number, const QString &words)
{
    return domain::articleText(QString::number(number)) + u' ' + words;
}

/// 安全生产法 in the version the small pack cites, long enough to scroll, and an older one.
void addSafetyLaw(Office &office, LawFolder &folder, int articles = 120)
{
    QStringList now, before;
    for (int i = 1; i <= articles; ++i) {
        now << articleOf(i, u"生产经营单位应当遵守第%1项要求，加强安全生产管理，建立健全全员安全生产责任制和安全生产规章制度。"_qs.arg(i));
        if (i % 10 != 0)
            before << articleOf(i, u"生产经营单位应当遵守第%1项要求，加强安全生产管理，建立健全安全生产责任制度。"_qs.arg(i));
    }
    folder.add(u"安全生产法"_qs, u"2021-06-10"_qs, now);
    folder.add(u"安全生产法"_qs, u"2014-08-31"_qs, before);
    REQUIRE(office.services().laws().importFolder(folder.path()));
}

controls::LawReader &reader(Office &office) { return *office.find<controls::LawReader>(u"lawReader"_qs); }

/// The line of text that stands at the top of what is in sight.
QString lineInSight(controls::LawReader &text, int below = 45)
{
    return text.cursorForPosition({60, below}).block().text();
}

/// Clicks the words of a link, as a mouse does.
void clickLink(QTextBrowser &browser, const QString &words)
{
    const QTextCursor found = browser.document()->find(words);
    REQUIRE_FALSE(found.isNull());
    QTextCursor inside(found);
    inside.setPosition(found.selectionStart() + 2);
    const QPoint at = browser.cursorRect(inside).center();
    QTest::mouseClick(browser.viewport(), Qt::LeftButton, {}, at);
    QApplication::processEvents();
}

views::VisitPage &visitPage(Office &office) { return *static_cast<views::VisitPage *>(office.window().page(Places::visit())); }

}

TEST_CASE("A citation beside the question leads to its article in the law library and back, by mouse and by keyboard")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    LawFolder folder;
    addSafetyLaw(office, folder);
    office.start();
    office.window().go({.page = Places::visit(), .visit = year.open, .step = domain::Step::Examine, .itemCode = u"SAF-03"_qs});
    auto *law = static_cast<QTextBrowser *>(office.shown(u"articlePane"_qs));
    const domain::CheckItem item = visitPage(office).session().record().itemFor(u"SAF-03"_qs)->item;
    const QString label = domain::articleText(item.basis.front().article);
    REQUIRE(office.until([&] { return law->toPlainText().contains(u"In force"_qs); }));
    office.shoot(u"law-examine"_qs);

    clickLink(*law, domain::citationText(item.basis.front()));
    REQUIRE(office.window().currentPage()->key() == Places::checklists());
    CHECK(office.find<QLabel>(u"lawTitle"_qs)->text() == u"中华人民共和国安全生产法"_qs);
    CHECK(office.find<QLabel>(u"lawState"_qs)->text().contains(u"In force"_qs));
    CHECK(lineInSight(reader(office)).startsWith(label));
    REQUIRE(office.until([&] { return reader(office).isWhole(); }));
    CHECK(lineInSight(reader(office)).startsWith(label));
    office.shoot(u"law-article"_qs);
    QString text = reader(office).toPlainText();
    CHECK(text.contains(u"第一条"_qs));
    CHECK(text.contains(u"第一百二十条"_qs));

    office.click(u"lawBack"_qs);
    REQUIRE(office.window().currentPage()->key() == Places::visit());
    CHECK(office.find<QLabel>(u"questionText"_qs)->text() == item.question);

    office.key(Qt::Key_L);
    REQUIRE(law->hasFocus());
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(law, Qt::Key_Tab);
    QTest::keyClick(law, Qt::Key_Return);
    QApplication::processEvents();
    REQUIRE(office.window().currentPage()->key() == Places::checklists());
    CHECK(lineInSight(reader(office)).startsWith(label));
    QTest::keyClick(&reader(office), Qt::Key_Left, Qt::AltModifier);
    QApplication::processEvents();
    REQUIRE(office.window().currentPage()->key() == Places::visit());
    CHECK(office.find<QLabel>(u"questionText"_qs)->text() == item.question);
}

TEST_CASE("A citation in a pack leads to its article and back to the entry")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    LawFolder folder;
    addSafetyLaw(office, folder);
    office.start();
    office.window().go({.page = Places::checklists(), .itemCode = u"SAF-02"_qs, .pack = u"emergency-small"_qs});
    auto *pack = static_cast<QTextBrowser *>(office.shown(u"packReader"_qs));
    const auto citation = smallPack().checklists.front().sections.front().items[1].basis.front();
    clickLink(*pack, domain::citationText(citation));
    CHECK(lineInSight(reader(office)).startsWith(domain::articleText(citation.article)));
    office.click(u"lawBack"_qs);
    CHECK(office.shown(u"packReader"_qs)->isVisible());
    CHECK(pack->toPlainText().contains(smallPack().checklists.front().sections.front().items[1].question));
}

TEST_CASE("Two versions of a law stand side by side and the changes are gone through")
{
    Office office;
    office.settle();
    LawFolder folder;
    addSafetyLaw(office, folder);
    office.start();
    office.window().go({.page = Places::checklists(), .citation = domain::Citation{.law = u"安全生产法"_qs, .version = {}, .article = u"50"_qs, .words = {}}});
    office.click(u"lawCompare"_qs);
    auto *changes = office.find<QListView>(u"lawChanges"_qs);
    REQUIRE(office.until([&] { return changes->isVisible(); }));
    CHECK(changes->model()->rowCount() == 120);
    CHECK(office.find<QComboBox>(u"lawOlder"_qs)->currentData().toString() == u"2014-08-31"_qs);
    REQUIRE(office.until([&] { return reader(office).isWhole(); }));
    office.shoot(u"law-compare"_qs);
    CHECK(reader(office).toPlainText().contains(u"全员"_qs));
    changes->setFocus();
    office.key(Qt::Key_End);
    CHECK(reader(office).rowInSight() >= 110);
    office.click(u"lawPreviousChange"_qs);
    office.click(u"lawCompare"_qs);
    CHECK(office.find<QListView>(u"lawList"_qs)->isVisible());
}

TEST_CASE("The longest law is open at once at its last article and set whole bit by bit")
{
    Office office;
    office.settle();
    LawFolder folder;
    addSafetyLaw(office, folder, 1260);
    office.start();
    office.window().go({.page = Places::checklists()});
    office.find<QTabWidget>(u"checklistTabs"_qs)->setCurrentIndex(1);
    QApplication::processEvents();
    office.window().go({.page = Places::checklists(),
                        .citation = domain::Citation{.law = u"安全生产法"_qs, .version = u"2021-06-10"_qs, .article = u"1250"_qs, .words = {}}});
    CHECK(lineInSight(reader(office)).startsWith(u"第一千二百五十条"_qs));
    CHECK_FALSE(reader(office).isWhole());
    REQUIRE(office.until([&] { return reader(office).isWhole(); }));
    CHECK(lineInSight(reader(office)).startsWith(u"第一千二百五十条"_qs));
    office.click(u"lawPrevious"_qs);
    CHECK(lineInSight(reader(office)).startsWith(u"第一千二百四十九条"_qs));
}

TEST_CASE("Words that were searched for are marked in the opened law, and the search can stay in it")
{
    Office office;
    office.settle();
    LawFolder folder;
    addSafetyLaw(office, folder);
    office.start();
    office.window().go({.page = Places::checklists()});
    office.find<QTabWidget>(u"checklistTabs"_qs)->setCurrentIndex(1);
    office.type(u"lawSearch"_qs, u"第77项"_qs);
    auto *laws = office.find<QListView>(u"lawList"_qs);
    REQUIRE(office.until([&] { return laws->model()->index(0, 0).data().toString().contains(u"第七十七条"_qs); }));
    office.key(Qt::Key_Down);
    const QTextCursor found = reader(office).document()->find(u"第77项"_qs);
    REQUIRE_FALSE(found.isNull());
    CHECK(found.charFormat().underlineStyle() == QTextCharFormat::SingleUnderline);
    office.shoot(u"law-search"_qs);
    office.click(u"lawWithin"_qs);
    CHECK(office.until([&] { return laws->model()->rowCount() == 1; }));
}

TEST_CASE("A question that leans on a replaced version says so quietly, and the workbench leads to the pack")
{
    const Spoken spoken(u"zh_CN"_qs);
    Office office;
    office.settle();
    const BusyYear year(office);
    LawFolder folder;
    folder.add(u"安全生产法"_qs, u"2025-06-30"_qs, {u"第一条 为了安全生产。"_qs, u"第二条 自2026年1月1日起施行。"_qs});
    REQUIRE(office.services().laws().importFolder(folder.path()));
    office.start();
    office.window().go({.page = Places::visit(), .visit = year.open, .step = domain::Step::Examine, .itemCode = u"SAF-02"_qs});
    auto *review = static_cast<QLabel *>(office.shown(u"questionReview"_qs));
    CHECK(review->text().contains(u"2025-06-30"_qs));
    office.shoot(u"law-review-question"_qs);
    office.window().go({.page = Places::workbench()});
    office.shoot(u"law-review-workbench"_qs);
    office.click(u"columnToDoAct1"_qs); // behind the paper that the firm does not have yet
    REQUIRE(office.window().currentPage()->key() == Places::checklists());
    CHECK(static_cast<QTextBrowser *>(office.shown(u"packReader"_qs))->toPlainText().contains(u"2025-06-30"_qs));
    office.shoot(u"law-review-pack"_qs);
}

TEST_CASE("The report of an import tells what was left out by file and line, and remarks when asked")
{
    const Spoken spoken(u"zh_CN"_qs);
    Office office;
    office.settle();
    LawFolder folder;
    folder.add(u"示范法"_qs, u"2018-01-01"_qs, {u"第一条 为了示范。"_qs, u"第一条 再来一次。"_qs});
    folder.write(u"坏(2018-01-01).md"_qs, "没有标题\n\n<!-- INFO END -->\n");
    office.start();
    office.window().go({.page = Places::checklists()});
    office.find<QTabWidget>(u"checklistTabs"_qs)->setCurrentIndex(1);
    office.saveTo = folder.path();
    office.click(u"lawImport"_qs);
    auto *report = office.find<QTextBrowser>(u"lawReport"_qs);
    REQUIRE(office.until([&] { return report->isVisible(); }));
    CHECK(report->toPlainText().contains(u"坏(2018-01-01).md"_qs));
    CHECK_FALSE(report->toPlainText().contains(u"示范法(2018-01-01).md"_qs));
    report->setFocus();
    office.key(Qt::Key_Tab);
    office.key(Qt::Key_Return);
    CHECK(report->toPlainText().contains(u"示范法(2018-01-01).md"_qs));
    office.shoot(u"law-report"_qs);
}
