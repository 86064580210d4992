#include "tests/gui/clipping.h"
#include "tests/gui/walk/faults.h"
#include "tests/gui/walk/screens.h"
#include "tests/support/catch.h"
#include "ui/presentation/settings/looksettings.h"

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

/// An office in its second year, in Chinese unless said otherwise.
struct Workday
{
    explicit Workday(const QString &language = u"zh_CN"_qs) : spoken(language)
    {
        office.settle();
        year.emplace(office);
        auto settings = office.services().settings().settings();
        settings.language = language;
        REQUIRE(office.services().settings().save(settings));
    }
    void start(const QString &theme, bool touch = false, int textScale = 100)
    {
        auto settings = office.services().settings().settings();
        settings.theme = theme;
        settings.touch = touch;
        settings.textScale = textScale;
        REQUIRE(office.services().settings().save(settings));
        office.start();
    }

    Spoken spoken;
    Office office;
    std::optional<BusyYear> year;
};

void expectNone(const QStringList &faults)
{
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

}

TEST_CASE("Every screen can be worked by keys alone, and each control says what it is for")
{
    Workday day;
    day.start(u"light"_qs);
    expectNone(walk(day.office, *day.year, u"keys"_qs, [](QWidget &window) { return unreachableByTab(window) + unnamedControls(window) + speechlessRows(window); }));
}

TEST_CASE("No screen in Chinese shows an English word")
{
    Workday day;
    day.start(u"dark"_qs);
    expectNone(walk(day.office, *day.year, u"words"_qs, [](QWidget &window) { return untranslatedTexts(window); }));
}

TEST_CASE("In touch mode whatever one presses is 44 pixels high, and nothing is clipped")
{
    Workday day;
    day.start(u"light"_qs, true);
    expectNone(walk(day.office, *day.year, u"touch"_qs, [](QWidget &window) { return smallTargets(window) + clippedTexts(window); }));
}

TEST_CASE("Every screen fits a large monitor")
{
    const QString language = GENERATE(u"zh_CN"_qs, u"en"_qs);
    Workday day(language);
    day.start(u"light"_qs);
    day.office.window().resize(1920, 1080);
    expectNone(walk(day.office, *day.year, u"large-"_qs + language, [](QWidget &window) { return clippedTexts(window); }));
}

TEST_CASE("Every screen fits a monitor at twice the size, where 1920 by 1080 is 960 by 540")
{
    const QString language = GENERATE(u"zh_CN"_qs, u"en"_qs);
    Workday day(language);
    day.start(u"light"_qs);
    day.office.window().resize(960, 540);
    expectNone(walk(day.office, *day.year, u"twice-"_qs + language, [](QWidget &window) { return clippedTexts(window) + touchingControls(window) + beyondTheMonitor(window, {960, 540}); }));
}

TEST_CASE("Every screen fits with the largest letters")
{
    const QString language = GENERATE(u"zh_CN"_qs, u"en"_qs);
    Workday day(language);
    day.start(u"contrast"_qs, false, presentation::LookSettings::textScales().last());
    expectNone(walk(day.office, *day.year, u"letters-"_qs + language, [](QWidget &window) { return clippedTexts(window) + beyondTheMonitor(window, {1366, 768}); }));
}

/// By hand, for eyes: XUNZHEN_SHOTS=DIR xunzhen-test-gui "Every screen as a picture*", with QT_SCALE_FACTOR=2 for a dense monitor.
TEST_CASE("Every screen as a picture, in both languages, light, dark and at each size", "[.]")
{
    const QString language = GENERATE(u"zh_CN"_qs, u"en"_qs);
    const QString theme = GENERATE(u"light"_qs, u"dark"_qs);
    const QSize size = GENERATE(QSize(960, 540), QSize(1366, 768), QSize(1920, 1080));
    Workday day(language);
    day.start(theme);
    REQUIRE(day.office.isPictured());
    day.office.window().resize(size);
    const QString prefix = QStringLiteral("%1-%2-%3").arg(size.width()).arg(theme, language);
    expectNone(walk(day.office, *day.year, prefix, [&size](QWidget &window) { return clippedTexts(window) + touchingControls(window) + beyondTheMonitor(window, size); }));
}
