#include "tests/gui/clipping.h"
#include "tests/gui/screensday.h"
#include "tests/support/catch.h"
#include "ui/controls/pagesheets.h"
#include "ui/views/papers/paperview.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace xunzhen;
using namespace xunzhen::testing;
using controls::PageSheets;
using presentation::Places;

namespace {

QByteArray written(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString write(Office &office, const QString &name, const QByteArray &bytes)
{
    const QString path = office.folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

/// The window with an issued paper of the enterprise file open.
struct OpenPaper
{
    explicit OpenPaper(Office &office, const QString &theme = u"light"_qs, int scale = 100) : year((office.settle(), office))
    {
        auto settings = office.services().settings().settings();
        settings.theme = theme;
        settings.textScale = scale;
        REQUIRE(office.services().settings().save(settings));
        paper = office.services().papers().papersOf(year.issued).front();
        office.start();
        office.window().go({.page = Places::enterprises(), .enterprise = year.firm, .paper = paper.id});
        view = static_cast<views::PaperView *>(office.shown(u"paperView"_qs));
        sheets = view->findChild<PageSheets *>(u"pageSheets"_qs);
        REQUIRE(sheets->pageCount() > 2);
    }

    BusyYear year;
    domain::Paper paper;
    views::PaperView *view;
    PageSheets *sheets;
};

void turn(QWidget &widget, int delta, Qt::KeyboardModifiers with)
{
    const QPointF at = widget.rect().center();
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, with, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

/// Does something in the print dialog that comes up next, then accepts it; gives back what it said.
QString printNext(Office &office, const QString &button, const std::function<void(QDialog &)> &choose)
{
    QString said;
    QTimer::singleShot(0, &office.window(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto *printers = dialog->findChild<QComboBox *>(u"printPrinter"_qs);
        printers->setCurrentIndex(printers->count() - 1); // a PDF file
        Q_EMIT printers->activated(printers->count() - 1);
        choose(*dialog);
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said += label->text() + u'\n';
        const QString into = qEnvironmentVariable("XUNZHEN_SHOTS");
        if (!into.isEmpty())
            dialog->grab().save(into + u"/print-dialog.png"_qs);
        auto *accept = dialog->findChild<QPushButton *>(u"printAccept"_qs);
        REQUIRE(accept->isEnabled());
        accept->click();
    });
    office.click(button);
    return said;
}

int pagesIn(const QString &path)
{
    QPdfDocument document;
    document.load(path);
    return document.pageCount();
}

}

TEST_CASE("A paper is read by keyboard: pages, size, headings", "[gui]")
{
    Office office;
    OpenPaper open(office);
    auto &sheets = *open.sheets;
    sheets.setFocus();
    office.key(Qt::Key_PageDown);
    CHECK(sheets.currentPage() == 1);
    office.key(Qt::Key_PageUp);
    CHECK(sheets.currentPage() == 0);
    office.key(Qt::Key_End);
    CHECK(sheets.currentPage() == sheets.pageCount() - 1);

    office.key(Qt::Key_G, Qt::ControlModifier);
    auto *page = open.view->findChild<QLineEdit *>(u"paperPage"_qs);
    REQUIRE(page->hasFocus());
    page->setText(u"2"_qs);
    office.key(Qt::Key_Return);
    CHECK(sheets.currentPage() == 1);
    CHECK(sheets.hasFocus());

    office.key(Qt::Key_9, Qt::ControlModifier);
    CHECK(sheets.fitting() == PageSheets::Fit::Page);
    CHECK(sheets.currentPage() == 1);
    office.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(sheets.fitting() == PageSheets::Fit::Width);
    office.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(sheets.fitting() == PageSheets::Fit::None);
    CHECK(sheets.currentPage() == 1);

    office.click(u"paperOutline"_qs);
    auto *headings = open.view->findChild<QListWidget *>(u"paperHeadings"_qs);
    REQUIRE(headings->count() > 2);
    headings->setFocus();
    headings->setCurrentRow(headings->count() - 1);
    office.key(Qt::Key_Return);
    CHECK(sheets.currentPage() > 1);
    office.shoot(u"paper-outline"_qs);
}

TEST_CASE("The wheel with Ctrl changes the size between half and four times, and one reads on where one was", "[gui]")
{
    Office office;
    OpenPaper open(office);
    auto &sheets = *open.sheets;
    sheets.showPage(1);
    const int before = sheets.percent();
    turn(*sheets.viewport(), 120, Qt::ControlModifier);
    CHECK(sheets.percent() > before);
    CHECK(sheets.currentPage() == 1);
    for (int i = 0; i < 60; ++i)
        turn(*sheets.viewport(), 120, Qt::ControlModifier);
    CHECK(sheets.percent() == PageSheets::kMostPercent);
    for (int i = 0; i < 60; ++i)
        turn(*sheets.viewport(), -120, Qt::ControlModifier);
    CHECK(sheets.percent() == PageSheets::kLeastPercent);
    auto *zoom = open.view->findChild<QComboBox *>(u"paperZoom"_qs);
    CHECK(zoom->currentText() == u"50 %"_qs);
    zoom->setEditText(u"110"_qs);
    zoom->setFocus();
    office.key(Qt::Key_Return);
    CHECK(sheets.percent() == 110);
    CHECK(zoom->currentText() == u"110 %"_qs);
}

TEST_CASE("A draft that is laid out anew is shown at the place where one was", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = Places::visit(), .visit = year.open, .step = domain::Step::HandOver});
    auto *sheets = office.shown(u"paperView"_qs)->findChild<PageSheets *>(u"pageSheets"_qs);
    REQUIRE(office.until([&] { return sheets->pageCount() > 1; }));
    auto *view = static_cast<views::PaperView *>(office.shown(u"paperView"_qs));
    CHECK(view->content().draft);
    CHECK(view->content().pdf.isEmpty());
    sheets->showPage(1);
    const int place = sheets->verticalScrollBar()->value();
    const auto again = office.services().papers().draft(year.open);
    REQUIRE(again);
    view->show(u"again"_qs, {*again, {}});
    CHECK(std::abs(sheets->verticalScrollBar()->value() - place) <= 1);
    office.shoot(u"paper-draft"_qs);
}

TEST_CASE("An issued paper is printed from its PDF: as many pages as asked for, at true size", "[gui]")
{
    Office office;
    OpenPaper open(office);
    office.saveTo = office.folder.filePath(u"printed.pdf"_qs);
    const QString said = printNext(office, u"paperPrint"_qs, [](QDialog &dialog) {
        auto *range = dialog.findChild<QLineEdit *>(u"printRange"_qs);
        auto *accept = dialog.findChild<QPushButton *>(u"printAccept"_qs);
        CHECK(dialog.findChild<QComboBox *>(u"printSides"_qs)->currentIndex() == 0); // both sides, bound at the left
        range->setText(u"99-"_qs);
        Q_EMIT range->textEdited(range->text());
        CHECK_FALSE(accept->isEnabled());
        range->setText(u"1-2"_qs);
        Q_EMIT range->textEdited(range->text());
        dialog.findChild<QSpinBox *>(u"printCopies"_qs)->setValue(2);
    });
    CHECK(said.contains(open.paper.number));
    CHECK(said.contains(u"2 copies"_qs));
    REQUIRE(office.until([&] { return pagesIn(office.saveTo) == 4; }));
    QPdfDocument printed;
    printed.load(office.saveTo);
    CHECK(std::abs(printed.pagePointSize(0).width() - 595) < 1);
    CHECK(std::abs(printed.pagePointSize(0).height() - 842) < 1);
    const QImage page = printed.render(0, {595, 842});
    bool ink = false;
    for (int y = 0; y < page.height() && !ink; ++y)
        for (int x = 0; x < page.width() && !ink; ++x)
            ink = qAlpha(page.pixel(x, y)) > 0 && qGray(page.pixel(x, y)) < 100;
    CHECK(ink);
}

TEST_CASE("A draft is printed with a mark on every page", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = Places::visit(), .visit = year.open, .step = domain::Step::HandOver});
    auto *sheets = office.shown(u"paperView"_qs)->findChild<PageSheets *>(u"pageSheets"_qs);
    REQUIRE(office.until([&] { return sheets->pageCount() > 1; }));
    office.saveTo = office.folder.filePath(u"draft.pdf"_qs);
    office.click(u"handOverMore"_qs);
    const QString said = printNext(office, u"paperPrint"_qs, [](QDialog &) {});
    CHECK(said.contains(u"marked as a draft"_qs));
    REQUIRE(office.until([&] { return pagesIn(office.saveTo) == sheets->pageCount(); }));
}

TEST_CASE("A PDF dropped onto the window is verified; a changed one lies beside its original", "[gui]")
{
    const auto [theme, scale] = GENERATE(std::pair{"light", 100}, std::pair{"dark", 150});
    Office office;
    OpenPaper open(office, QLatin1String(theme), scale);
    const QByteArray pdf = *office.services().papers().pdf(open.paper.id);
    const QString name = QStringLiteral("verify-%1-%2-").arg(QLatin1String(theme)).arg(scale);

    const auto verdict = [&] { return office.find<QLabel>(u"verdictSentence"_qs)->text(); };

    office.click(u"paperVerify"_qs);
    CHECK(office.window().currentPage()->key() == Places::verify());
    REQUIRE(office.until([&] { return verdict().startsWith(u"Unchanged"_qs); }));
    QTest::qWait(300);
    office.shoot(name + u"unchanged"_qs);
    CHECK(clippedTexts(office.window()) == QStringList());

    QByteArray forged = pdf;
    const auto text = forged.indexOf("stream", forged.size() / 3);
    forged[text + 40] = char(forged[text + 40] ^ 0x15);
    office.drop(write(office, u"改过的.pdf"_qs, forged));
    REQUIRE(office.until([&] { return verdict().startsWith(u"Changed"_qs); }));
    CHECK(office.shown(u"keptOriginal"_qs));
    REQUIRE(office.until([&] { return !office.find<QLabel>(u"comparedSentence"_qs)->text().startsWith(u"Comparing"_qs); }));
    QTest::qWait(300);
    office.shoot(name + u"changed"_qs);
    CHECK(clippedTexts(office.window()) == QStringList());
    office.saveTo = office.folder.filePath(u"original.pdf"_qs);
    office.click(u"verdictSave"_qs);
    REQUIRE(office.until([&] { return written(office.saveTo) == pdf; }));

    office.drop(write(office, u"坏.pdf"_qs, "no paper at all"));
    REQUIRE(office.until([&] { return verdict().startsWith(u"Damaged"_qs); }));
    office.find<QLineEdit>(u"finderText"_qs)->setText(open.paper.number);
    office.click(u"finderFind"_qs);
    REQUIRE(office.until([&] { return office.find<QWidget>(u"finderPaper.0"_qs) != nullptr; }));
    QTest::qWait(0);
    office.shoot(name + u"found"_qs);
    CHECK(clippedTexts(office.window()) == QStringList());
    office.shown(u"finderPaper.0"_qs)->setFocus();
    office.key(Qt::Key_Return);
    REQUIRE(office.until([&] { return verdict().startsWith(u"Unchanged"_qs); }));
}
