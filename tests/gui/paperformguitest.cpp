#include "models/domain/draw/draw.h"
#include "tests/gui/screensday.h"
#include "tests/gui/sheets.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/views/papers/paperformview.h"
#include "ui/views/papers/paperview.h"
#include "ui/views/papers/rowseditor.h"
#include "ui/views/visit/visitpage.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace xunzhen;
using xunzhen::testing::BusyYear;
using xunzhen::testing::Office;
using xunzhen::testing::Spoken;

namespace {

/// A check with two findings, at the office's firm.
domain::VisitId openCheck(Office &office)
{
    auto &visits = office.services().visits();
    services::VisitRequest request;
    request.enterprise = office.firm;
    request.kind = domain::VisitKind::Check;
    request.lead = office.me;
    request.second = office.second;
    request.companion = u"王强（厂长）"_qs;
    request.guardOverride = u"专项检查"_qs;
    request.lists = {{testing::smallPack().code, testing::smallPack().checklists.front().code}};
    const auto visit = visits.open(request);
    REQUIRE(visit);
    const domain::VisitRecord record = *visits.record(*visit);
    for (const domain::PinnedItem &pinned : record.items)
        REQUIRE(visits.answer(*visit, pinned.item.code, domain::Verdict::AtRisk));
    REQUIRE(visits.draftFindings(*visit));
    return *visit;
}

void compose(QWidget *field, const QString &text)
{
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(field, &typed);
}

}

TEST_CASE("A correction order is begun, filled in, looked at and issued in the window", "[gui]")
{
    const Spoken chinese(u"zh_CN"_qs);
    Office office;
    office.settle();
    const BusyYear year(office);
    const domain::VisitId visit = openCheck(office);
    office.start();
    office.window().go({.page = presentation::Places::visit(), .visit = visit, .step = domain::Step::Diagnose});
    office.key(Qt::Key_7, Qt::AltModifier);
    office.shown(u"paper.begin.correction-order"_qs);
    office.shoot(u"papers-list"_qs);
    office.click(u"paper.begin.correction-order"_qs);
    auto *form = static_cast<views::PaperFormView *>(office.shown(u"paperFormView"_qs));
    REQUIRE(office.until([&] { return form->presenter().isOpen() && form->presenter().preview(); }));
    const domain::PaperDraftId draft = form->presenter().id();

    auto *facts = form->findChild<QPlainTextEdit *>(u"field.facts"_qs);
    compose(facts, u"检查时两台冲床正在生产。"_qs);
    CHECK(form->presenter().isPending());
    CHECK(form->findChild<QLabel *>(u"formSaved"_qs)->text() == u"正在保存……"_qs);
    REQUIRE(office.until([&] { return !form->presenter().isPending(); }));
    CHECK(office.services().paperForms().form(draft)->record.values.value(u"facts"_qs) == u"检查时两台冲床正在生产。"_qs);
    compose(form->findChild<QLineEdit *>(u"field.contact"_qs), u"津南区示例路1号"_qs);
    REQUIRE(office.until([&] { return !form->presenter().isPending(); }));

    testing::refuseBy(office, u"formRefuse.enterprise"_qs, u"不认可第一项"_qs, u"马会军"_qs);
    REQUIRE(form->presenter().filled().record.signature(u"enterprise"_qs));
    CHECK(form->presenter().filled().record.signature(u"enterprise"_qs)->name == u"王强"_qs);
    REQUIRE(office.until([&] { return office.find<views::PaperView>(u"paperView"_qs) != nullptr; }));
    office.shoot(u"papers-form"_qs);

    office.click(u"formIssue"_qs);
    REQUIRE(office.until([&] { return form->presenter().isFrozen(); }));
    const auto papers = office.services().papers().papersOf(visit);
    REQUIRE(papers.size() == 1);
    CHECK(papers.front().kind == u"correction-order"_qs);
    office.shoot(u"papers-issued"_qs);

    REQUIRE(office.until([&] { return office.shown(u"paperCorrection"_qs)->isEnabled(); }));
    QTimer::singleShot(0, &office.window(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->findChild<QLineEdit *>(u"correctionReason"_qs)->setText(u"联系方式有误"_qs);
        dialog->findChild<QPlainTextEdit *>(u"correctionText"_qs)->setPlainText(u"联系方式应为示例路2号。"_qs);
        dialog->findChild<QPushButton *>(u"correctionAccept"_qs)->click();
    });
    office.click(u"paperCorrection"_qs);
    REQUIRE(office.until([&] { return office.services().papers().papersOf(visit).size() == 2; }));
    CHECK(office.services().papers().papersOf(visit).front().revision == 2);
}

TEST_CASE("The bureau draws by lot, and what was drawn stands on its record", "[gui]")
{
    const Spoken chinese(u"zh_CN"_qs);
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = presentation::Places::papers()});
    office.click(u"paper.begin.draw-record"_qs);
    CHECK_FALSE(office.shown(u"drawBegin"_qs)->isEnabled());
    office.type(u"drawSeed"_qs, u"2026-11-28 上证 3,871.25"_qs);
    office.type(u"drawPool"_qs, u"甲厂\n乙厂\n丙厂\n"_qs);
    office.shoot(u"papers-draw"_qs);
    office.click(u"drawBegin"_qs);
    auto *form = static_cast<views::PaperFormView *>(office.shown(u"paperFormView"_qs));
    REQUIRE(office.until([&] { return form->presenter().isOpen() && form->presenter().preview(); }));
    const auto drawn = domain::draw({u"2026-11-28 上证 3,871.25"_qs, {u"甲厂"_qs, u"乙厂"_qs, u"丙厂"_qs}, 1, {}});
    CHECK(form->presenter().value(u"results"_qs).contains(drawn.drawn.front().key));
    CHECK(form->presenter().value(u"poolHash"_qs) == drawn.poolHash);
    office.shoot(u"papers-bureau"_qs);
}

TEST_CASE("The table of published results begins with a period", "[gui]")
{
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = presentation::Places::papers()});
    office.click(u"paper.begin.publication-table"_qs);
    office.click(u"periodBegin"_qs);
    auto *form = static_cast<views::PaperFormView *>(office.shown(u"paperFormView"_qs));
    REQUIRE(office.until([&] { return form->presenter().isOpen(); }));
    CHECK(form->presenter().value(u"to"_qs) == office.clock.today().toString(Qt::ISODate));
    CHECK(form->presenter().value(u"from"_qs) == office.clock.today().addMonths(-1).toString(Qt::ISODate));
}

TEST_CASE("A paper about a hazard or another paper is offered once for each, and not before there is one", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    const domain::VisitId visit = openCheck(office);
    const domain::VisitRecord record = *office.services().visits().record(visit);
    for (domain::Finding ordinary : record.findings) {
        ordinary.grade = domain::Grade::General;
        REQUIRE(office.services().visits().saveFinding(ordinary));
    }
    office.start();
    office.window().go({.page = presentation::Places::visit(), .visit = visit, .step = domain::Step::Diagnose});
    office.click(u"step.papers"_qs);
    CHECK_FALSE(office.shown(u"paper.begin.hazard-disclosure"_qs)->isEnabled());
    CHECK_FALSE(office.shown(u"paper.begin.service-receipt"_qs)->isEnabled());

    auto finding = office.services().visits().record(visit)->findings.front();
    finding.grade = domain::Grade::Major;
    REQUIRE(office.services().visits().saveFinding(finding));
    office.click(u"step."_qs + domain::stepCode(domain::Step::Diagnose));
    office.click(u"step.papers"_qs);
    office.click(u"paper.begin.hazard-disclosure"_qs);
    auto *form = static_cast<views::PaperFormView *>(office.shown(u"paperFormView"_qs));
    REQUIRE(office.until([&] { return form->presenter().isOpen(); }));
    CHECK(form->presenter().filled().record.draft.finding == finding.id);
}

TEST_CASE("A wanted field is told and gone to, and a paper can be thrown away", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    const domain::VisitId visit = openCheck(office);
    office.start();
    office.window().go({.page = presentation::Places::visit(), .visit = visit, .step = domain::Step::Diagnose});
    office.click(u"step.papers"_qs);
    office.click(u"paper.begin.correction-order"_qs);
    auto *form = static_cast<views::PaperFormView *>(office.shown(u"paperFormView"_qs));
    REQUIRE(office.until([&] { return form->presenter().isOpen(); }));
    form->presenter().write(u"way"_qs, {});
    REQUIRE(form->presenter().flush());
    CHECK_FALSE(form->presenter().canIssue());
    CHECK_FALSE(form->findChild<QPushButton *>(u"formIssue"_qs)->isEnabled());
    office.click(u"formGap.way"_qs);
    CHECK(form->findChild<QComboBox *>(u"field.way"_qs)->hasFocus());

    office.confirmation.texts = {u"误开"_qs};
    office.click(u"formDiscard"_qs);
    CHECK(office.services().paperForms().ofVisit(visit).empty());
    office.shown(u"paper.begin.correction-order"_qs);
}

TEST_CASE("A colleague's words arrive in the form and leave alone what is being typed", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    const domain::VisitId visit = openCheck(office);
    const auto draft = *office.services().paperForms().begin({u"correction-order"_qs, visit, {}, {}});
    office.start();
    office.window().go({.page = presentation::Places::visit(), .visit = visit, .step = domain::Step::Diagnose, .draft = draft});
    auto *form = static_cast<views::PaperFormView *>(office.shown(u"paperFormView"_qs));
    REQUIRE(office.until([&] { return form->presenter().isOpen(); }));
    compose(form->findChild<QPlainTextEdit *>(u"field.facts"_qs), u"mine"_qs);
    REQUIRE(office.services().paperForms().write(draft, u"contact"_qs, u"theirs"_qs));
    CHECK(form->findChild<QLineEdit *>(u"field.contact"_qs)->text() == u"theirs"_qs);
    CHECK(form->findChild<QPlainTextEdit *>(u"field.facts"_qs)->toPlainText() == u"mine"_qs);
}

TEST_CASE("Rows are added, typed, moved and taken out", "[gui]")
{
    domain::FormField question, answer, talk;
    question.name = u"question"_qs;
    question.label = {u"问"_qs, u"Question"_qs};
    answer = question;
    answer.name = u"answer"_qs;
    talk.name = u"talk"_qs;
    talk.type = domain::FieldType::Rows;
    talk.columns = {question, answer};
    views::RowsEditor rows(talk, nullptr);
    QSignalSpy told(&rows, &views::FieldEditor::edited);
    rows.put(uR"([{"question":"a","answer":"1"},{"question":"b"}])"_qs);
    REQUIRE(rows.rowCount() == 2);
    CHECK(told.isEmpty());
    rows.findChild<QPushButton *>(u"field.talk.add"_qs)->click();
    compose(rows.findChild<QLineEdit *>(u"field.talk.3.question"_qs), u"c"_qs);
    CHECK(told.back().front().toString() == uR"([{"answer":"1","question":"a"},{"question":"b"},{"question":"c"}])"_qs);
    rows.findChild<QAbstractButton *>(u"field.talk.3.up"_qs)->click();
    CHECK(told.back().front().toString() == uR"([{"answer":"1","question":"a"},{"question":"c"},{"question":"b"}])"_qs);
    rows.findChild<QAbstractButton *>(u"field.talk.1.remove"_qs)->click();
    CHECK(told.back().front().toString() == uR"([{"question":"c"},{"question":"b"}])"_qs);
}
