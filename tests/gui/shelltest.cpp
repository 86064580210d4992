#include "tests/gui/clipping.h"
#include "tests/gui/screensday.h"
#include "tests/support/catch.h"
#include "ui/views/visit/visitpage.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

QString shownPage(Office &office) { return office.window().currentPage()->key(); }

QString written(Office &office, const QString &name, const QByteArray &bytes)
{
    QFile file(office.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

}

SCENARIO("Alt+Left leads back and Alt+Right forward again, also from within a field")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = Places::workbench()});
    office.window().go({.page = Places::enterprises(), .enterprise = year.firm});
    office.window().openVisit(year.open, domain::Step::Examine);
    office.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(shownPage(office) == Places::enterprises());
    office.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(shownPage(office) == Places::workbench());
    office.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(shownPage(office) == Places::workbench());
    office.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(shownPage(office) == Places::enterprises());
    WHEN("the mouse's own buttons are pressed")
    {
        QTest::mouseClick(office.window().currentPage(), Qt::ForwardButton);
        THEN("they do the same")
        {
            CHECK(shownPage(office) == Places::visit());
            CHECK(static_cast<views::VisitPage *>(office.window().currentPage())->session().id() == year.open);
        }
    }
}

SCENARIO("The next start shows where one was")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    GIVEN("a firm's file")
    {
        office.window().go({.page = Places::enterprises(), .enterprise = year.firm});
        office.stop();
        office.start();
        CHECK(shownPage(office) == Places::enterprises());
        const auto name = office.services().enterprises().enterprise(year.firm)->name;
        CHECK(office.until([&] {
            for (const QLabel *label : office.window().currentPage()->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(name))
                    return true;
            return false;
        }));
    }
    GIVEN("a step of a visit that was issued")
    {
        office.window().openVisit(year.issued, domain::Step::Prescribe);
        office.stop();
        office.start();
        auto *page = static_cast<views::VisitPage *>(office.window().currentPage());
        CHECK(page->session().id() == year.issued);
        CHECK(page->step() == domain::Step::Prescribe);
    }
    GIVEN("an import that had been begun")
    {
        office.window().go({.page = Places::enterprises(), .begin = u"import"_qs});
        office.stop();
        office.start();
        CHECK(shownPage(office) == Places::enterprises());
        auto *search = office.find<QWidget>(u"enterpriseSearch"_qs);
        REQUIRE(search);
        CHECK(search->isVisible());
    }
}

TEST_CASE("A page is made when it is first needed, and the rail tells what waits there before")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    CHECK(office.window().findChildren<views::Page *>().size() == 1);
    auto *visits = office.find<QToolButton>(u"rail.visit"_qs);
    CHECK(office.until([&] { return visits->text().endsWith(u'1'); }));
    office.click(u"rail.visit"_qs);
    CHECK(office.window().findChildren<views::VisitPage *>().size() == 1);
}

TEST_CASE("A file that falls onto the window goes where it is taken, or is refused in words")
{
    Office office;
    office.settle();
    office.start();
    office.drop(written(office, u"firms.csv"_qs, "企业名称\n天津市甲厂\n"));
    CHECK(shownPage(office) == Places::enterprises());
    office.drop(written(office, u"paper.pdf"_qs, "%PDF-1.7\n"));
    CHECK(shownPage(office) == Places::verify());
    office.drop(written(office, u"pack.json"_qs, "{}"));
    CHECK(shownPage(office) == Places::checklists());
    office.window().openFiles({written(office, u"ask.xzreq"_qs, "x")});
    CHECK(shownPage(office) == Places::sharing());
    office.window().openFiles({written(office, u"letter.docx"_qs, "PK\x03\x04")});
    CHECK(shownPage(office) == Places::sharing());
    CHECK(office.until([&] {
        for (const QLabel *label : office.window().findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u"letter.docx"_qs))
                return true;
        return false;
    }));
    const QString backup = office.folder.filePath(u"a.xzbackup"_qs);
    REQUIRE(office.services().maintenance().backup(backup));
    office.saveTo = office.folder.filePath(u"restored"_qs);
    office.window().openFiles({backup});
    CHECK(office.confirmation.asked.size() == 1);
    CHECK(office.until([&] { return QFile::exists(office.folder.filePath(u"restored"_qs)); }));
}

SCENARIO("The sync chip opens a card with one button, one's name a menu")
{
    const QString theme = GENERATE(u"light"_qs, u"dark"_qs);
    const Spoken spoken(u"zh_CN"_qs);
    Office office;
    office.settle();
    auto settings = office.services().settings().settings();
    settings.theme = theme;
    REQUIRE(office.services().settings().save(settings));
    office.start();
    office.window().go({.page = Places::workbench()});

    WHEN("the chip is clicked")
    {
        office.click(u"syncChip"_qs);
        QWidget *card = office.shown(u"syncCard"_qs);
        office.shoot(u"shell-synccard-"_qs + theme);
        CHECK(clippedTexts(*card).isEmpty());
        THEN("Escape closes it and the chip has the focus")
        {
            office.key(Qt::Key_Escape);
            CHECK_FALSE(card->isVisible());
            CHECK(office.window().focusWidget() == office.find<QPushButton>(u"syncChip"_qs));
        }
        THEN("its button leads to the page while no folder is chosen")
        {
            office.click(u"syncCardAct"_qs);
            CHECK(shownPage(office) == Places::sharing());
            CHECK_FALSE(card->isVisible());
        }
    }
    WHEN("one's name is clicked")
    {
        QMenu *menu = office.find<QPushButton>(u"whoAmI"_qs)->menu();
        Q_EMIT menu->aboutToShow();
        const auto act = [&](const QString &name) {
            for (QAction *action : menu->findChildren<QAction *>(name))
                action->trigger();
        };
        THEN("theme, text size, touch and the person can be changed there")
        {
            act(u"theme.contrast"_qs);
            act(u"text.130"_qs);
            act(u"touch"_qs);
            act(u"who.李敏"_qs);
            const auto now = office.services().settings().settings();
            CHECK(now.theme == u"contrast"_qs);
            CHECK(now.textScale == 130);
            CHECK(now.touch);
            CHECK(office.services().people().me()->id == office.second);
            CHECK(office.find<QPushButton>(u"whoAmI"_qs)->text().contains(u"李敏"_qs));
        }
        THEN("it fits the window")
        {
            menu->popup(office.window().mapToGlobal(QPoint(900, 50)));
            const QString into = qEnvironmentVariable("XUNZHEN_SHOTS");
            if (!into.isEmpty())
                menu->grab().save(into + u"/shell-whomenu-"_qs + theme + u".png"_qs);
            CHECK(menu->height() < office.window().height());
            menu->hide();
        }
    }
}

TEST_CASE("The rail holds all pages in a low window")
{
    const auto [height, scale, touch] = GENERATE(std::tuple{768, 100, false}, std::tuple{600, 100, false}, std::tuple{600, 150, true});
    const Spoken spoken(u"zh_CN"_qs);
    Office office;
    office.settle();
    auto settings = office.services().settings().settings();
    settings.textScale = scale;
    settings.touch = touch;
    REQUIRE(office.services().settings().save(settings));
    office.start();
    office.window().resize(1024, height);
    QApplication::processEvents();
    for (auto *button : office.window().findChildren<QToolButton *>())
        if (button->objectName().startsWith(u"rail."_qs)) {
            button->setFocus(Qt::TabFocusReason);
            INFO(button->objectName().toStdString());
            CHECK(button->height() >= (touch ? 44 : 36));
            CHECK(button->visibleRegion().boundingRect().height() == button->height());
        }
    office.shoot(QStringLiteral("shell-rail-%1-%2").arg(height).arg(scale));
}
