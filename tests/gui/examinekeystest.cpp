#include "models/domain/visit/visitcode.h"
#include "models/services/examineservice.h"
#include "models/services/phraseservice.h"
#include "tests/gui/guitest.h"
#include "tests/gui/screensday.h"
#include "tests/support/catch.h"
#include "ui/presentation/commands/commandregistry.h"
#include "ui/views/visit/visitpage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace xunzhen;
using domain::Verdict;
using presentation::Places;
using xunzhen::testing::Office;

namespace {

views::VisitPage &visitPage(Office &office) { return *static_cast<views::VisitPage *>(office.window().page(Places::visit())); }
const domain::VisitRecord &record(Office &office) { return visitPage(office).session().record(); }

services::VisitRequest requestFor(Office &office, const QString &override = {})
{
    services::VisitRequest request;
    request.enterprise = office.firm;
    request.lead = office.me;
    request.second = office.second;
    request.guardOverride = override;
    const QString pack = u"emergency"_qs;
    request.lists = {{pack, office.services().packs().pack(pack)->checklists.at(0).code}};
    return request;
}

domain::VisitId openVisit(Office &office, const QString &override = {})
{
    const auto visit = office.services().visits().open(requestFor(office, override));
    REQUIRE(visit);
    return *visit;
}

void show(Office &office, const domain::VisitId &visit, const QString &itemCode = {})
{
    office.window().go({.page = Places::visit(), .visit = visit, .step = domain::Step::Examine, .itemCode = itemCode});
    QApplication::processEvents();
}

QString text(Office &office, const QString &label) { return office.find<QLabel>(label)->text(); }
QString note(Office &office) { return office.find<QPlainTextEdit>(u"fieldNote"_qs)->toPlainText(); }

/// A question of the visit that asks for a photo when at risk; else the first.
QString codeThat(Office &office, const domain::VisitId &visit, const std::function<bool(const domain::CheckItem &)> &fits)
{
    const auto read = office.services().visits().record(visit);
    REQUIRE(read);
    for (const domain::PinnedItem &pinned : read->items)
        if (fits(pinned.item))
            return pinned.item.code;
    return read->items.front().item.code;
}

void look(Office &office, const QString &theme, bool touch, const QString &language)
{
    auto settings = office.services().settings().settings();
    settings.theme = theme;
    settings.touch = touch;
    settings.language = language;
    REQUIRE(office.services().settings().save(settings));
}

}

TEST_CASE("Twenty questions are examined by keyboard only", "[gui][examine]")
{
    Office office;
    office.settle();
    const auto visit = openVisit(office);
    office.start();
    show(office, visit);
    const int wanted = 20;
    REQUIRE(int(record(office).items.size()) > wanted);

    for (int i = 0; i < wanted; ++i) {
        office.clock.advanceMillis(60'000);
        if (i % 5 != 1) {
            office.key(i % 5 == 3 ? Qt::Key_3 : Qt::Key_1);
            continue;
        }
        office.key(Qt::Key_2);
        REQUIRE(office.find<QLineEdit>(u"fieldPlace"_qs)->hasFocus());
        office.type(u"fieldPlace"_qs, u"一号车间"_qs);
        office.key(Qt::Key_Return);
        office.type(u"fieldNote"_qs, u"现场未见标识"_qs);
        office.key(Qt::Key_Escape);
        office.key(Qt::Key_J);
    }
    CHECK(visitPage(office).session().counts().answered() == wanted);
    CHECK(visitPage(office).session().counts().atRisk == wanted / 5);
    office.shoot(u"examine-20"_qs);

    // Taking back and doing again, each with its key.
    office.key(Qt::Key_U);
    CHECK(visitPage(office).session().counts().answered() == wanted - 1);
    office.key(Qt::Key_U, Qt::ShiftModifier);
    CHECK(visitPage(office).session().counts().answered() == wanted);

    // The next question that lacks something, and what it lacks.
    const auto *errors = office.find<QPushButton>(u"examineErrors"_qs);
    if (errors->isVisible()) {
        office.key(Qt::Key_E);
        CHECK(text(office, u"questionMissing"_qs).startsWith(u"⚠"_qs));
    }
    CHECK(text(office, u"visitClock"_qs).size() > 0);
}

TEST_CASE("Second keys do the same, and the plain ones are a field's while one types there", "[gui][examine]")
{
    Office office;
    office.settle();
    const auto visit = openVisit(office);
    office.start();
    show(office, visit);
    const auto current = [&] { return visitPage(office).session().rememberedPlace().itemCode; };
    const auto answered = [&] { return visitPage(office).session().counts().answered(); };
    const QString first = current();
    office.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(current() != first);
    office.key(Qt::Key_Up, Qt::ControlModifier);
    CHECK(current() == first);

    office.key(Qt::Key_G);
    REQUIRE(office.find<QLineEdit>(u"questionSearch"_qs)->hasFocus());
    office.key(Qt::Key_1);
    CHECK(answered() == 0);
    office.find<QLineEdit>(u"questionSearch"_qs)->clear();
    office.key(Qt::Key_Escape);
    CHECK_FALSE(office.find<QLineEdit>(u"questionSearch"_qs)->hasFocus());
    office.find<QListView>(u"questionList"_qs)->setFocus();
    office.key(Qt::Key_Escape);
    CHECK_FALSE(office.find<QListView>(u"questionList"_qs)->hasFocus());
    office.key(Qt::Key_1);
    CHECK(answered() == 1);
    QTest::keySequence(office.window().focusWidget(), QKeySequence::Undo);
    CHECK(answered() == 0);
    QTest::keySequence(office.window().focusWidget(), QKeySequence::Redo);
    CHECK(answered() == 1);

    visitPage(office).goTo(domain::Step::Diagnose);
    office.key(Qt::Key_3); // the keys are those of the step that is seen
    CHECK(answered() == 1);
}

TEST_CASE("Phrases go into the note by a digit and are kept from it", "[gui][examine]")
{
    Office office;
    office.settle();
    const auto visit = openVisit(office);
    office.start();
    show(office, visit, codeThat(office, visit, [](const domain::CheckItem &item) { return !item.risk.isEmpty(); }));

    office.key(Qt::Key_Q);
    auto *list = static_cast<QListView *>(office.shown(u"phraseList"_qs));
    REQUIRE(list->hasFocus());
    REQUIRE(list->model()->rowCount() > 0);
    office.shoot(u"examine-phrases"_qs);
    const int answered = visitPage(office).session().counts().answered();
    office.key(Qt::Key_1);
    CHECK(visitPage(office).session().counts().answered() == answered); // the digit was the list's
    CHECK_FALSE(note(office).isEmpty());
    CHECK(office.find<QPlainTextEdit>(u"fieldNote"_qs)->hasFocus());
    CHECK_FALSE(list->isVisible());

    const int before = list->model()->rowCount();
    office.find<QPlainTextEdit>(u"fieldNote"_qs)->selectAll();
    office.type(u"fieldNote"_qs, u"三号配电箱门未锁"_qs);
    office.key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(list->model()->rowCount() == before + 1);
    office.key(Qt::Key_Escape);
    CHECK(record(office).answerFor(visitPage(office).session().rememberedPlace().itemCode)->note == u"三号配电箱门未锁"_qs);

    office.key(Qt::Key_Q);
    REQUIRE(list->hasFocus());
    list->setCurrentIndex(list->model()->index(0, 0));
    office.key(Qt::Key_Delete);
    CHECK(list->model()->rowCount() == before);
    office.key(Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("Last visit's answers are offered, taken over and confirmed", "[gui][examine]")
{
    Office office;
    office.settle();
    const auto before = openVisit(office);
    const auto earlier = office.services().visits().record(before);
    for (const domain::PinnedItem &pinned : earlier->items)
        REQUIRE(office.services().visits().answer(before, pinned.item.code, Verdict::Compliant));
    const auto visit = openVisit(office, u"复查"_qs);
    const int offered = office.services().examining().copyOffer(visit).answers;
    REQUIRE(offered > 0);
    office.start();
    show(office, visit);
    office.click(u"copyAll"_qs);
    REQUIRE(office.until([&] { return visitPage(office).session().counts().compliant == offered; }));
    office.key(Qt::Key_E);
    CHECK(text(office, u"questionMissing"_qs).contains(u"copied"_qs));
    office.shoot(u"examine-copied"_qs);
    office.key(Qt::Key_1);
    office.key(Qt::Key_U);
    office.key(Qt::Key_U);
    CHECK(visitPage(office).session().counts().compliant == 0);
}

TEST_CASE("A section is taken by its key, and the list tells whose it is", "[gui][examine]")
{
    Office office;
    office.settle();
    const auto visit = openVisit(office);
    office.start();
    show(office, visit);
    auto *taker = static_cast<QPushButton *>(office.shown(u"sectionTaker"_qs));
    office.key(Qt::Key_T);
    CHECK(taker->text().contains(u"mine"_qs));
    CHECK(office.find<QListView>(u"questionList"_qs)->model()->index(0, 0).data().toString().contains(u"mine"_qs));
    office.key(Qt::Key_T);
    CHECK_FALSE(taker->text().contains(u"mine"_qs));
}

TEST_CASE("A paper list is typed back by the number keys", "[gui][examine]")
{
    Office office;
    office.settle();
    const auto visit = openVisit(office);
    office.start();
    show(office, visit);
    office.key(Qt::Key_B);
    auto *field = static_cast<QLineEdit *>(office.shown(u"bridgeField"_qs));
    REQUIRE(field->hasFocus());
    CHECK(field->text() == u"1"_qs);
    CHECK(text(office, u"bridgeCode"_qs).contains(domain::spacedVisitCode(visit)));

    const auto type = [&](const QString &keys) {
        QTest::keyClicks(field, keys);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::processEvents();
    };
    for (int i = 0; i < 12; ++i) {
        type({}); // the proposed number
        CHECK(text(office, u"bridgeQuestion"_qs) == record(office).items[size_t(i)].item.question);
        type(i % 4 == 1 ? u"2"_qs : u"1"_qs);
    }
    CHECK(visitPage(office).session().counts().atRisk == 3);
    CHECK(visitPage(office).session().counts().compliant == 9);

    // One elsewhere, with a note.
    type(u"14"_qs);
    QTest::keyClick(field, Qt::Key_N);
    office.type(u"bridgeNote"_qs, u"纸上写：门未锁"_qs);
    office.key(Qt::Key_Escape);
    REQUIRE(field->hasFocus());
    office.shoot(u"examine-type-back"_qs);
    type(u"2"_qs);
    const QString code = record(office).items[13].item.code;
    CHECK(record(office).answerFor(code)->note == u"纸上写：门未锁"_qs);
    CHECK(record(office).answerFor(code)->verdict == Verdict::AtRisk);

    type(u"999"_qs);
    CHECK(text(office, u"bridgeTold"_qs).contains(u"Nothing was written"_qs));
    const int answered = visitPage(office).session().counts().answered();
    QTest::keyClick(field, Qt::Key_U);
    CHECK(visitPage(office).session().counts().answered() == answered - 1);
    CHECK(text(office, u"bridgeQuestion"_qs) == record(office).items[13].item.question);

    office.key(Qt::Key_Escape);
    CHECK(office.shown(u"questionText"_qs)->isVisible());
    office.key(Qt::Key_1); // the plain keys are the step's again
    CHECK(record(office).answerFor(code)->verdict == Verdict::Compliant);
}

TEST_CASE("All that one can do in the step is told with its keys", "[gui][examine]")
{
    Office office;
    office.settle();
    const auto visit = openVisit(office);
    office.start();
    show(office, visit);
    QSet<QString> keys;
    const auto commands = visitPage(office).commands();
    CHECK(commands.size() > 20);
    for (const presentation::Command &command : commands) {
        CHECK_FALSE(command.words.isEmpty());
        if (!command.keys.isEmpty()) // a rare one is found by its words
            CHECK_FALSE(keys.contains(command.keys.toString()));
        keys.insert(command.keys.toString());
        CHECK(presentation::isReady(command) == (command.id != u"examine.take-photo"_qs)); // there is no camera
    }
    office.key(Qt::Key_F9);
    CHECK_FALSE(office.find<QListView>(u"questionList"_qs)->isVisible());
    office.stop();
    office.start();
    show(office, visit);
    CHECK_FALSE(office.find<QListView>(u"questionList"_qs)->isVisible());
}

TEST_CASE("The examine step with everything on it, looked at", "[gui][examine][look]")
{
    const auto [theme, touch, language] = GENERATE(std::tuple{"light", false, "zh_CN"}, std::tuple{"dark", false, "en"},
                                                   std::tuple{"light", true, "en"});
    const xunzhen::testing::Spoken spoken(QString::fromLatin1(language));
    Office office;
    office.settle();
    look(office, QLatin1String(theme), touch, QLatin1String(language));
    const auto before = openVisit(office);
    const QString code = codeThat(office, before, [](const domain::CheckItem &item) { return item.measure.has_value(); });
    REQUIRE(office.services().visits().answer(before, code, Verdict::AtRisk));
    REQUIRE(office.services().visits().setNote(before, code, u"上次超标"_qs));
    const auto visit = openVisit(office, u"复查"_qs);
    const auto items = office.services().visits().record(visit)->items;
    for (int i = 0; i < 9; ++i)
        REQUIRE(office.services().visits().answer(visit, items[size_t(i)].item.code, i % 3 == 1 ? Verdict::AtRisk : Verdict::Compliant));
    REQUIRE(office.services().visits().answer(visit, code, Verdict::AtRisk));
    REQUIRE(office.services().phrases().keep(code, u"冲压机旁噪声明显，工人未戴耳塞"_qs));
    REQUIRE(office.services().examining().give(visit, items[0].checklistCode, items[0].section, office.me));
    office.start();
    show(office, visit, code);
    const QString name = u"examine-%1%2-"_qs.arg(QLatin1String(theme), touch ? u"-touch"_qs : QString());
    office.shoot(name + u"question"_qs);
    if (auto *measured = office.find<QLineEdit>(u"fieldMeasured"_qs); measured->isVisible()) {
        office.type(u"fieldMeasured"_qs, u"80 91，5 ７8"_qs);
        office.shoot(name + u"measured"_qs);
        CHECK(text(office, u"measureWorst"_qs).size() > 0);
        office.key(Qt::Key_Escape);
        CHECK(note(office).contains(u"80、91.5、78"_qs));
    }
    office.key(Qt::Key_Q);
    QApplication::processEvents();
    office.shoot(name + u"phrases"_qs);
    office.key(Qt::Key_Escape);
    office.key(Qt::Key_Escape);
    office.key(Qt::Key_B);
    office.shoot(name + u"type-back"_qs);
    for (const auto *button : office.window().findChildren<QPushButton *>())
        if (button->isVisible() && !button->text().isEmpty()) {
            INFO(button->objectName().toStdString());
            CHECK(button->sizeHint().width() <= button->width());
        }
}
