#include "tests/gui/clipping.h"
#include "tests/gui/guitest.h"
#include "tests/gui/screensday.h"
#include "tests/support/catch.h"

#include "ui/controls/jsonedit.h"
#include "ui/controls/livesheets.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

#include <sqlite3.h>

#include <functional>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;
using services::TemplateService;

namespace {

const QString kPaper = u"consultation-report"_qs;

/// A clerk before the templates, with the report open.
struct TemplateClerk
{
    explicit TemplateClerk(const std::function<void(services::Settings &)> &change = {})
    {
        office.settle();
        auto me = *office.services().people().inspector(office.me);
        me.role = domain::Role::Clerk;
        REQUIRE(office.services().people().save(me));
        if (change) {
            auto settings = office.services().settings().settings();
            change(settings);
            REQUIRE(office.services().settings().save(settings));
        }
        office.start();
        office.window().go({.page = Places::settings()});
        office.click(u"settingsOpenTemplates"_qs);
        REQUIRE(painted());
    }

    bool painted()
    {
        return office.until([&] { return office.find<controls::LiveSheets>(u"liveSheets"_qs)->pageCount() > 0; });
    }
    void search(const QString &words)
    {
        auto *field = office.find<QLineEdit>(u"sentenceSearch"_qs);
        field->setFocus();
        field->setText(words);
        QTest::keyClick(field, Qt::Key_Return);
        office.find<QTableView>(u"sentenceTable"_qs)->selectRow(0);
    }
    domain::TemplateFiles drafted() { return office.services().templates().view(kPaper)->draft; }
    bool saved() { return office.until([&] { return office.find<QLabel>(u"templateState"_qs)->text().contains(u"已保存"_qs); }); }

    Spoken spoken{u"zh_CN"_qs};
    Office office;
};

}

TEST_CASE("A clerk who knows no JSON rewords a sentence, sees it on the paper, publishes it, and goes back")
{
    TemplateClerk clerk;
    Office &office = clerk.office;
    office.shoot(u"templates-words"_qs);
    CHECK(office.until([&] { return clippedTexts(office.window()).isEmpty(); })); // once what was just laid out has its room
    CHECK_FALSE(office.shown(u"templatePublish"_qs)->isEnabled());

    clerk.search(u"十、说明"_qs);
    auto *own = office.find<QPlainTextEdit>(u"sentenceOwn"_qs);
    CHECK(own->toPlainText() == u"十、说明"_qs);
    own->setFocus();
    own->selectAll();
    QTest::keyClicks(own, u"X"_qs);
    REQUIRE(clerk.saved());
    CHECK(clerk.drafted().wording.contains("\"section.notes\": \"X\""));
    CHECK(office.services().templates().view(kPaper)->inUse == office.services().templates().view(kPaper)->shipped);
    office.shoot(u"templates-reworded"_qs);

    office.find<QTabWidget>(u"templateTabs"_qs)->setCurrentIndex(2);
    office.shoot(u"templates-history-draft"_qs);
    REQUIRE(office.until([&] { return office.shown(u"templatePublish"_qs)->isEnabled(); }));
    office.confirmation.texts = {u"统一用语"_qs};
    office.click(u"templatePublish"_qs);
    CHECK(office.services().templates().view(kPaper)->own);
    office.shoot(u"templates-published"_qs);
    office.confirmation.texts = {u"恢复"_qs};
    office.click(u"templateReset"_qs);
    CHECK_FALSE(office.services().templates().view(kPaper)->own);
    CHECK(office.services().templates().history(kPaper).size() == 2);
    office.shoot(u"templates-history"_qs);
    CHECK(clippedTexts(office.window()).isEmpty());
}

TEST_CASE("An earlier version is written on, and what was being typed stays one step behind it")
{
    TemplateClerk clerk;
    Office &office = clerk.office;
    auto &templates = office.services().templates();
    const auto view = *templates.view(kPaper);
    REQUIRE(templates.edit(kPaper, *TemplateService::reworded(view.draft, view.shipped, u"section.notes"_qs, u"X"_qs), u"words"_qs));
    REQUIRE(templates.publish(kPaper, u"统一用语"_qs));
    REQUIRE(templates.reset(kPaper, u"恢复"_qs));
    office.find<QTabWidget>(u"templateTabs"_qs)->setCurrentIndex(2);
    auto *versions = office.find<QListView>(u"templateVersions"_qs);
    REQUIRE(versions->model()->rowCount() == 3);
    versions->setCurrentIndex(versions->model()->index(1, 0));
    REQUIRE(office.shown(u"templateRestore"_qs)->isEnabled());

    SECTION("it is the draft then")
    {
        office.click(u"templateRestore"_qs);
        CHECK(clerk.drafted().wording.contains("\"section.notes\": \"X\""));
        CHECK(office.find<QLabel>(u"toastText"_qs)->text() == u"该版本已作为草稿"_qs);
    }
    SECTION("when it cannot be, nobody is told that it is")
    {
        const QString profile = office.folder.filePath(u"profile/xunzhen.db"_qs);
        sqlite3 *other = nullptr;
        REQUIRE(sqlite3_open(profile.toUtf8().constData(), &other) == SQLITE_OK);
        REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
        office.click(u"templateRestore"_qs);
        sqlite3_close(other);
        CHECK_FALSE(clerk.drafted().wording.contains("\"section.notes\": \"X\""));
        CHECK(office.find<QLabel>(u"toastText"_qs)->text() != u"该版本已作为草稿"_qs);
    }
}

TEST_CASE("A fault in the layout is listed with its line, a click goes there, and mending it ends it")
{
    TemplateClerk clerk;
    Office &office = clerk.office;
    office.find<QTabWidget>(u"templateTabs"_qs)->setCurrentIndex(1);
    auto *text = office.find<controls::JsonEdit>(u"templateText"_qs);
    const QString whole = text->toPlainText();
    REQUIRE(whole.contains(u"@section.notes"_qs));
    text->selectAll();
    text->insertPlainText(QString(whole).replace(u"@section.notes"_qs, u"@section.nots"_qs));
    auto *faults = office.find<QListWidget>(u"templateFaults"_qs);
    REQUIRE(office.until([&] { return faults->count() == 1 && faults->item(0)->text().contains(u"section.nots"_qs); }));
    CHECK_FALSE(office.shown(u"templatePublish"_qs)->isEnabled());
    text->moveCursor(QTextCursor::Start);
    Q_EMIT faults->itemClicked(faults->item(0));
    CHECK(text->textCursor().block().text().contains(u"@section.nots"_qs));
    office.shoot(u"templates-fault"_qs);
    CHECK(clippedTexts(office.window()).isEmpty());
    text->undo();
    REQUIRE(office.until([&] { return faults->item(0)->text().contains(u"没有错误"_qs); }));
    CHECK(text->toPlainText() == whole);
}

TEST_CASE("What was typed is durable when one leaves the templates at once")
{
    TemplateClerk clerk;
    Office &office = clerk.office;
    clerk.search(u"十、说明"_qs);
    auto *own = office.find<QPlainTextEdit>(u"sentenceOwn"_qs);
    own->setFocus();
    own->selectAll();
    QTest::keyClicks(own, u"Y"_qs);
    office.window().go({.page = Places::workbench()});
    CHECK(clerk.drafted().wording.contains("\"section.notes\": \"Y\""));
}

TEST_CASE("The templates have room for their words, dark, large and in touch mode")
{
    const auto [theme, scale, touch] = GENERATE(std::tuple{"dark", 100, false}, std::tuple{"light", 150, false}, std::tuple{"light", 125, true});
    TemplateClerk clerk([&](services::Settings &settings) {
        settings.theme = QLatin1String(theme);
        settings.textScale = scale;
        settings.touch = touch;
    });
    Office &office = clerk.office;
    QStringList faults;
    for (int tab = 0; tab < 3; ++tab) {
        office.find<QTabWidget>(u"templateTabs"_qs)->setCurrentIndex(tab);
        QTest::qWait(0);
        office.shoot(QStringLiteral("templates-%1-%2-%3").arg(QLatin1String(theme)).arg(scale).arg(tab));
        faults += clippedTexts(office.window());
    }
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
    CHECK(office.window().width() <= 1366);
    CHECK(office.window().height() <= 768);
}
