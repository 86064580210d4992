#include "tests/presentation/desk.h"
#include "ui/presentation/visit/diagnosepresenter.h"
#include "ui/presentation/visit/findingsboard.h"
#include "ui/presentation/visit/planmodel.h"
#include "ui/presentation/visit/planreview.h"

#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Verdict;
using presentation::FindingsBoard;
using presentation::PlanModel;
using presentation::PlanReview;

namespace {

/// A visit with SAF-01 and SAF-02 at one place and the major hazard SAF-03 at another.
struct Ward
{
    Ward()
    {
        desk.laptop.setUp();
        auto request = desk.laptop.request();
        request.experts = {u"王工（粉尘防爆）"_qs, u"李工（电气）"_qs};
        visit = must(visits().open(request));
        for (const auto &[code, place] : {std::pair(u"SAF-01"_qs, u"喷涂车间"_qs), {u"SAF-02"_qs, u"喷涂车间东侧"_qs}, {u"SAF-03"_qs, u"除尘间"_qs}}) {
            must(visits().answer(visit, code, Verdict::AtRisk));
            must(visits().setPlace(visit, code, place));
        }
        must(visits().draftFindings(visit));
        must(visits().draftPlan(visit));
        REQUIRE(session.open(visit));
    }
    services::VisitService &visits() { return desk.laptop.visits(); }
    QString shown() { return board.current() ? board.current()->itemCode : QString(); }

    Desk desk;
    domain::VisitId visit;
    presentation::VisitSession session{desk.services()};
    FindingsBoard board{session};
};

}

SCENARIO("The findings are walked gravest first, those at one place together")
{
    Ward ward;
    ward.board.refresh();
    CHECK(ward.shown() == u"SAF-03"_qs);
    REQUIRE(ward.board.rows().rowCount() == 4);
    CHECK(ward.board.rows().row(1)->heading);
    CHECK(ward.board.rows().row(1)->title.contains(u"喷涂车间"_qs));
    CHECK(ward.board.rows().row(0)->trailing.contains(u"cause"_qs));
    CHECK(ward.board.summary().contains(u"3"_qs));

    ward.board.step(-1);
    CHECK(ward.shown() == u"SAF-03"_qs);
    ward.board.step(1);
    CHECK(ward.shown() == u"SAF-01"_qs);
    ward.board.chooseRow(1); // the heading
    CHECK(ward.shown() == u"SAF-01"_qs);
    ward.board.step(1);
    ward.board.step(1);
    CHECK(ward.shown() == u"SAF-02"_qs);

    WHEN("the grade of the one shown changes")
    {
        presentation::DiagnosePresenter presenter(ward.session);
        presenter.setGrade(ward.board.current()->id, domain::Grade::Major);
        ward.board.refresh();
        THEN("it stays the one shown and moves up")
        {
            CHECK(ward.shown() == u"SAF-02"_qs);
            CHECK(ward.board.currentRow() == 1);
        }
    }
    WHEN("it is taken out of its group and put back")
    {
        std::function<void()> undo;
        QObject::connect(&ward.board, &FindingsBoard::regrouped, [&](const QString &, const std::function<void()> &back) { undo = back; });
        CHECK(ward.board.isTogether());
        ward.board.setApart();
        ward.board.refresh();
        CHECK_FALSE(ward.board.isTogether());
        CHECK(ward.board.choices().size() == 2);
        REQUIRE(undo);
        undo();
        ward.board.refresh();
        CHECK(ward.board.isTogether());
    }
    WHEN("it joins the major hazard")
    {
        ward.board.join(ward.board.choices().front().finding);
        ward.board.refresh();
        CHECK(ward.board.rows().row(0)->heading);
    }
}

SCENARIO("The list tells how the experts stand, the card who has not spoken")
{
    Ward ward;
    presentation::DiagnosePresenter presenter(ward.session);
    ward.board.refresh();
    const auto id = ward.board.current()->id;
    CHECK(presenter.opinionWords(id).contains(u"李工（电气）"_qs));
    presenter.addOpinion(id, u"王工（粉尘防爆）"_qs, false, u"应停产"_qs);
    ward.board.refresh();
    CHECK(ward.board.rows().row(0)->secondLine.contains(u"1 dissent"_qs));
    CHECK_FALSE(presenter.opinionWords(id).contains(u"王工"_qs));
    presenter.addCause(id, u"检修后未恢复"_qs);
    presenter.addCause(id, u"责任不清、无人负责"_qs);
    CHECK(ward.session.record().findingFor(u"SAF-03"_qs)->cause == u"检修后未恢复；责任不清、无人负责"_qs);
}

SCENARIO("The plan tells time and place of each item, and a cell is filled from the one above")
{
    Ward ward;
    PlanModel plan(ward.session);
    ward.session.refresh();
    REQUIRE(plan.rowCount() == 3);
    const auto cell = [&](int row, int column) { return plan.index(row, column); };
    const int row = plan.rowOf(u"SAF-02"_qs), above = row - 1;
    REQUIRE(row > 0);
    CHECK(cell(row, PlanModel::Finding).data().toString().contains(u"喷涂车间"_qs));
    CHECK(cell(row, PlanModel::Time).data().toString().contains(u"15 day"_qs));
    const auto bar = cell(row, PlanModel::Time).data(PlanModel::BarRole).value<presentation::TimeBar>();
    CHECK(bar.due == ward.desk.laptop.clock.today().addDays(15));
    CHECK(bar.togetherUntil == bar.due);
    CHECK_FALSE(plan.flags(cell(row, PlanModel::Time)) & Qt::ItemIsEditable);

    REQUIRE(plan.setData(cell(above, PlanModel::Owner), u"王强"_qs, Qt::EditRole));
    CHECK(plan.fillFromAbove(cell(row, PlanModel::Owner)));
    CHECK(ward.session.record().plan[size_t(row)].owner == u"王强"_qs);
    CHECK(plan.fillFromAbove(cell(row, PlanModel::Due)));
    CHECK(cell(row, PlanModel::Due).data(Qt::EditRole) == cell(above, PlanModel::Due).data(Qt::EditRole));
    CHECK_FALSE(plan.fillFromAbove(cell(0, PlanModel::Owner)));
    CHECK_FALSE(plan.fillFromAbove(cell(row, PlanModel::Finding)));
}

SCENARIO("A contradiction in the plan is told, explained, and told again")
{
    Ward ward;
    PlanModel plan(ward.session);
    ward.session.refresh();
    PlanReview review(ward.session, ward.desk.background);
    QSignalSpy changed(&review, &PlanReview::changed);
    const auto ask = [&] {
        changed.clear();
        review.refresh();
        REQUIRE((changed.size() == 1 || changed.wait()));
    };
    ask();
    const int before = review.unsettled();
    plan.setData(plan.index(plan.rowOf(u"SAF-01"_qs), PlanModel::Measure), u"拆除防护栏"_qs, Qt::EditRole);
    plan.setData(plan.index(plan.rowOf(u"SAF-02"_qs), PlanModel::Measure), u"加装防护栏"_qs, Qt::EditRole);
    ask();
    REQUIRE(review.unsettled() == before + 1);
    const auto told = review.contradictions().back();
    CHECK(PlanReview::sentence(told).contains(u"喷涂车间"_qs));
    review.isRightSo(told.contradiction.subject, u"先拆后装"_qs);
    ask();
    CHECK(review.unsettled() == before);
    review.takeBack(told.contradiction.subject);
    ask();
    CHECK(review.unsettled() == before + 1);
    CHECK(review.elsewhere().rowCount() == 0);

    std::function<void()> undo;
    QObject::connect(&review, &PlanReview::ordered, [&](const QString &, const std::function<void()> &back) { undo = back; });
    plan.setData(plan.index(plan.rowOf(u"SAF-02"_qs), PlanModel::Due), ward.desk.laptop.clock.today(), Qt::EditRole);
    review.orderByUrgency();
    REQUIRE(undo);
    CHECK(plan.rowOf(u"SAF-03"_qs) == 0);
    undo();
}
