#include "tests/gui/clipping.h"
#include "tests/gui/screensday.h"
#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QListView>
#include <QTabWidget>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

/// Shows a screen, pictures it and gives back what has too little room.
QStringList visited(Office &office, const presentation::Place &place, const QString &shot)
{
    office.window().go(place);
    QTest::qWait(0);
    office.shoot(shot);
    return clippedTexts(office.window());
}

QStringList everyScreen(Office &office, const BusyYear &year, const QString &prefix)
{
    QStringList faults;
    const auto see = [&](const presentation::Place &place, const QString &name) { faults += visited(office, place, prefix + name); };
    see({.page = Places::workbench()}, u"-workbench"_qs);
    see({.page = Places::enterprises(), .enterprise = year.firm}, u"-enterprises"_qs);
    office.find<QTabWidget>(u"fileTabs"_qs)->setCurrentIndex(1);
    see({.page = Places::enterprises(), .enterprise = year.firm}, u"-openitems"_qs);
    office.click(u"fileEdit"_qs);
    office.shoot(prefix + u"-form"_qs);
    faults += clippedTexts(office.window());
    office.click(u"formCancel"_qs);
    const auto paper = office.services().papers().papersOf(year.issued).front().id;
    office.window().go({.page = Places::enterprises(), .enterprise = year.firm, .paper = paper});
    QWidget *pages = office.shown(u"paperView"_qs);
    // Pages are drawn by a thread of Qt's own: white until then.
    const bool drawn = office.until([&] {
        const QImage picture = pages->grab().toImage();
        for (int y = 60; y < picture.height(); y += 2)
            for (int x = picture.width() / 4; x < picture.width() * 3 / 4; x += 2)
                if (picture.pixelColor(x, y).lightness() < 80)
                    return true;
        return false;
    });
    CHECK(drawn);
    office.shoot(prefix + u"-paper"_qs);
    faults += clippedTexts(office.window());
    see({.page = Places::enterprises(), .begin = u"import"_qs}, u"-import"_qs);
    const auto rows = office.services().remediation().list();
    see({.page = Places::remediation(), .remediation = rows.front().item.id}, u"-remediation"_qs);
    see({.page = Places::checklists()}, u"-packs"_qs);
    auto *contents = office.find<QListView>(u"packContents"_qs);
    contents->setCurrentIndex(contents->model()->index(2, 0));
    office.shoot(prefix + u"-item"_qs);
    office.find<QTabWidget>(u"checklistTabs"_qs)->setCurrentIndex(1);
    see({.page = Places::checklists()}, u"-laws"_qs);
    office.find<QTabWidget>(u"checklistTabs"_qs)->setCurrentIndex(2);
    auto *outline = office.find<QListView>(u"editorOutline"_qs);
    outline->setCurrentIndex(outline->model()->index(2, 0));
    see({.page = Places::checklists()}, u"-editor"_qs);
    const domain::Citation citation{.law = u"示范管理规定"_qs, .version = u"2026-01-01"_qs, .article = u"2"_qs, .words = {}};
    see({.page = Places::checklists(), .citation = citation, .from = std::make_shared<presentation::Place>()}, u"-law"_qs);
    office.click(u"lawCompare"_qs);
    CHECK(office.until([&] { return office.find<QListView>(u"lawChanges"_qs)->isVisible(); }));
    office.shoot(prefix + u"-law-compared"_qs);
    faults += clippedTexts(office.window());
    office.click(u"lawCompare"_qs);
    see({.page = Places::sharing()}, u"-sharing"_qs);
    see({.page = Places::verify()}, u"-verify"_qs);
    see({.page = Places::settings()}, u"-settings"_qs);
    return faults;
}

}

TEST_CASE("Every screen has room for its words at 1366 × 768, in Chinese and English, light and dark")
{
    for (const QString &language : {u"zh_CN"_qs, u"en"_qs}) {
        const Spoken spoken(language);
        Office office;
        office.settle();
        const BusyYear year(office);
        for (const QString &theme : {u"light"_qs, u"dark"_qs}) {
            auto settings = office.services().settings().settings();
            settings.theme = theme;
            settings.language = language;
            REQUIRE(office.services().settings().save(settings));
            office.start();
            const QStringList faults = everyScreen(office, year, language + u'-' + theme);
            INFO(faults.join(u'\n').toStdString());
            CHECK(faults.isEmpty());
            office.stop();
        }
    }
}

TEST_CASE("Every screen has room for its words in high contrast, in touch mode and in large text")
{
    const auto [language, theme, scale, touch] =
        GENERATE(std::tuple{"zh_CN", "contrast", 100, false}, std::tuple{"zh_CN", "light", 100, true},
                 std::tuple{"en", "light", 125, true}, std::tuple{"zh_CN", "dark", 150, false}, std::tuple{"en", "light", 150, false});
    const Spoken spoken(QString::fromLatin1(language));
    Office office;
    office.settle();
    const BusyYear year(office);
    auto settings = office.services().settings().settings();
    settings.theme = QLatin1String(theme);
    settings.language = QLatin1String(language);
    settings.textScale = scale;
    settings.touch = touch;
    REQUIRE(office.services().settings().save(settings));
    office.start();
    const QString name = QStringLiteral("%1-%2-%3%4").arg(QLatin1String(language), QLatin1String(theme)).arg(scale)
                             .arg(touch ? QStringLiteral("-touch") : QString());
    const QStringList faults = everyScreen(office, year, name);
    INFO(name.toStdString() << '\n' << faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
    CHECK(office.window().width() <= 1366);
    CHECK(office.window().height() <= 768);
}

TEST_CASE("A new profile is led through its first three steps")
{
    const Spoken spoken(u"zh_CN"_qs);
    Office office;
    domain::Inspector me;
    me.name = u"张伟"_qs;
    REQUIRE(office.services().people().setMe(*office.services().people().save(me)));
    office.start();
    office.window().go({.page = Places::workbench()});
    office.shoot(u"empty-workbench"_qs);
    CHECK(clippedTexts(office.window()).isEmpty());
    REQUIRE(office.shown(u"firstSteps"_qs));
    office.click(u"firstChoose"_qs);
    CHECK(office.window().currentPage()->key() == Places::checklists());
    office.shoot(u"empty-checklists"_qs);
    office.click(u"packShipped"_qs);
    CHECK_FALSE(office.services().packs().list().empty());
    office.window().go({.page = Places::workbench()});
    office.click(u"firstImport"_qs);
    CHECK(office.window().currentPage()->key() == Places::enterprises());
    CHECK(office.shown(u"importChoose"_qs));
    office.click(u"importClose"_qs);
    office.shoot(u"empty-enterprises"_qs);
    for (const QString &page : {Places::remediation(), Places::sharing(), Places::settings()}) {
        office.window().go({.page = page});
        office.shoot(u"empty-"_qs + page);
        CHECK(clippedTexts(office.window()).isEmpty());
    }
}
