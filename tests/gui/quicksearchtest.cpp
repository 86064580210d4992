#include "tests/gui/clipping.h"
#include "tests/gui/screensday.h"
#include "tests/support/catch.h"
#include "ui/presentation/rowroles.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

/// The search box as an inspector at the keyboard uses it.
class Finder
{
public:
    explicit Finder(Office &office) : m_office(office) {}

    /// Ctrl+K, then the words; waits until the rows are there.
    void find(const QString &typed)
    {
        m_office.key(Qt::Key_K, Qt::ControlModifier);
        field()->selectAll();
        m_office.type(u"quickSearch"_qs, typed);
        QTest::qWait(100); // the pause of the box
        CHECK(m_office.until([&] { return !rows().isEmpty() || m_office.find<QLabel>(u"quickSearchSentence"_qs)->text().contains(typed); }));
    }
    QLineEdit *field() { return m_office.find<QLineEdit>(u"quickSearch"_qs); }
    QWidget *drop() { return m_office.find<QWidget>(u"quickSearchDrop"_qs); }
    QStringList rows()
    {
        QStringList rows;
        const auto *model = m_office.find<QListView>(u"quickSearchList"_qs)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data().toString() + u' ' + model->index(row, 0).data(presentation::RowRoles::SecondLine).toString();
        return rows;
    }

private:
    Office &m_office;
};

}

SCENARIO("Everything is reached from one box by typing and Enter")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = Places::workbench()});
    Finder finder(office);
    const auto at = [&](const QString &page) { return office.until([&] { return office.window().currentPage()->key() == page; }); };

    SECTION("a firm")
    {
        finder.find(u"宏达"_qs);
        office.key(Qt::Key_Return);
        CHECK(at(Places::enterprises()));
        CHECK_FALSE(finder.drop()->isVisible());
        CHECK(finder.field()->text().isEmpty());
    }
    SECTION("a visit with a firm, by Ctrl+Enter")
    {
        finder.find(u"宏达"_qs);
        office.key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(at(Places::visit()));
    }
    SECTION("a paper by its number, after narrowing by Tab")
    {
        finder.find(u"会诊〔2026〕1号"_qs);
        office.key(Qt::Key_Return);
        CHECK(at(Places::enterprises()));
        CHECK(office.shown(u"paperView"_qs));
    }
    SECTION("a check item")
    {
        finder.find(u"SAF-02"_qs);
        office.key(Qt::Key_Return);
        CHECK(at(Places::checklists()));
    }
    SECTION("an article")
    {
        finder.find(u"安全标志应当醒目"_qs);
        office.key(Qt::Key_Return);
        CHECK(at(Places::checklists()));
    }
    SECTION("a command, Enter before anything was shown")
    {
        office.key(Qt::Key_K, Qt::ControlModifier);
        office.type(u"quickSearch"_qs, u"> Go to: Settings"_qs);
        office.key(Qt::Key_Return);
        CHECK(at(Places::settings()));
    }
    SECTION("what was gone to lately")
    {
        finder.find(u"宏达"_qs);
        office.key(Qt::Key_Return);
        CHECK(at(Places::enterprises()));
        office.window().go({.page = Places::workbench()});
        office.key(Qt::Key_K, Qt::ControlModifier);
        CHECK(office.until([&] { return finder.rows().size() == 2; }));
        office.key(Qt::Key_Return);
        CHECK(at(Places::enterprises()));
    }
}

TEST_CASE("Escape gives the focus back to where one was")
{
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = Places::enterprises()});
    QWidget *before = office.window().focusWidget();
    REQUIRE(before);
    Finder finder(office);
    finder.find(u"宏达"_qs);
    office.key(Qt::Key_Down);
    office.key(Qt::Key_Escape);
    CHECK(office.window().focusWidget() == before);
    CHECK_FALSE(finder.drop()->isVisible());
    CHECK(finder.field()->text().isEmpty());
}

TEST_CASE("The search box has room for its words, whatever it shows, in every look")
{
    const auto [language, theme, scale, touch] =
        GENERATE(std::tuple{"zh_CN", "light", 100, false}, std::tuple{"zh_CN", "dark", 100, false}, std::tuple{"en", "light", 150, false}, std::tuple{"zh_CN", "light", 100, true});
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
    office.window().go({.page = Places::workbench()});
    Finder finder(office);
    const QString prefix = QStringLiteral("search-%1-%2-%3%4-").arg(QLatin1String(language), QLatin1String(theme)).arg(scale).arg(touch ? u"-touch"_qs : QString());
    const auto see = [&](const QString &name) {
        QTest::qWait(150); // the pause of the box, and the answers behind it
        office.shoot(prefix + name);
        const QStringList faults = clippedTexts(office.window());
        INFO(faults.join(u'\n').toStdString());
        CHECK(faults.isEmpty());
        CHECK(office.window().rect().contains(QRect(finder.drop()->mapTo(&office.window(), QPoint()), finder.drop()->size())));
    };
    office.key(Qt::Key_K, Qt::ControlModifier);
    see(u"empty"_qs);
    finder.find(u"安全"_qs);
    see(u"all"_qs);
    finder.find(u"机械"_qs);
    see(u"firms"_qs);
    office.key(Qt::Key_Tab);
    see(u"narrowed"_qs);
    office.key(Qt::Key_Escape);
    office.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    see(u"commands"_qs);
    office.key(Qt::Key_Escape);
    finder.find(u"航天飞机"_qs);
    see(u"nothing"_qs);
}
