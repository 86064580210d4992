#include "tests/gui/onevisit.h"
#include "tests/gui/screensday.h"
#include "tests/support/catch.h"
#include "ui/presentation/visit/planmodel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::PlanModel;

namespace {

/// A visit with its first three questions at risk at one place, at the plan.
struct PlanTable
{
    PlanTable()
    {
        office.settle();
        OneVisit visit(office);
        id = visit.id;
        for (int i = 0; i < 3; ++i) {
            const QString code = visit.session().record().items[size_t(i)].item.code;
            REQUIRE(office.services().visits().answer(id, code, domain::Verdict::AtRisk));
            REQUIRE(office.services().visits().setPlace(id, code, u"喷涂车间"_qs));
        }
        office.click(u"step.prescribe"_qs);
        table = static_cast<QTableView *>(office.shown(u"planTable"_qs));
        REQUIRE(table->model()->rowCount() == 3);
    }
    void stand(int row, int column) { table->setCurrentIndex(table->model()->index(row, column)); }
    void typeInto(const QString &text)
    {
        office.key(Qt::Key_F2);
        auto *editor = table->findChild<QLineEdit *>(u"dayEdit"_qs);
        REQUIRE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
    }
    std::vector<domain::RemediationItem> plan() { return office.services().visits().record(id)->plan; }

    Office office;
    domain::VisitId id;
    QTableView *table = nullptr;
};

}

TEST_CASE("A day is typed into the plan as one says it", "[gui]")
{
    PlanTable plan;
    const QDate today = plan.office.clock.today();
    plan.stand(0, PlanModel::Due);
    plan.table->setFocus();
    plan.typeInto(u"+20"_qs);
    CHECK(plan.plan()[0].due == today.addDays(20));
    plan.typeInto(u"2027-01-15"_qs);
    CHECK(plan.plan()[0].due == QDate(2027, 1, 15));
    plan.typeInto(u"soon"_qs);
    CHECK(plan.plan()[0].due == QDate(2027, 1, 15));
    CHECK(plan.table->model()->index(0, PlanModel::Time).data().toString().contains(u"working day"_qs));
}

TEST_CASE("A day of the plan stands on one line, also where everything is large", "[gui]")
{
    const Spoken chinese(u"zh_CN"_qs);
    Office office;
    office.settle();
    auto settings = office.services().settings().settings();
    settings.touch = true;
    settings.textScale = 150;
    REQUIRE(office.services().settings().save(settings));
    OneVisit visit(office);
    REQUIRE(office.services().visits().answer(visit.id, visit.session().record().items.front().item.code, domain::Verdict::AtRisk));
    office.click(u"step.prescribe"_qs);
    auto *table = static_cast<QTableView *>(office.shown(u"planTable"_qs));
    const QModelIndex day = table->model()->index(0, PlanModel::Due);
    REQUIRE(table->model()->setData(day, QDate(2026, 12, 13)));
    CHECK(table->columnWidth(PlanModel::Due) > table->fontMetrics().horizontalAdvance(day.data().toString()) + 8);
}

TEST_CASE("Every line of the plan can be read, however wide its columns are", "[gui]")
{
    const int width = GENERATE(90, 150, 260);
    PlanTable plan;
    REQUIRE(plan.table->model()->setData(plan.table->model()->index(0, PlanModel::Measure), QString(24, u'改'), Qt::EditRole));
    for (const int column : {PlanModel::Finding, PlanModel::Measure})
        plan.table->setColumnWidth(column, width);
    constexpr int kSides = 17, kMostLines = 6;
    const QFontMetrics metrics = plan.table->fontMetrics();
    for (const int column : {PlanModel::Finding, PlanModel::Measure}) {
        const QString text = plan.table->model()->index(0, column).data().toString();
        const int needs = metrics.boundingRect(QRect(0, 0, width - kSides, 1 << 16), Qt::TextWordWrap, text).height();
        CHECK(plan.table->rowHeight(0) >= std::min(needs, kMostLines * metrics.lineSpacing()));
    }
}

TEST_CASE("Ctrl+D takes over what the cell above says", "[gui]")
{
    PlanTable plan;
    auto *model = plan.table->model();
    REQUIRE(model->setData(model->index(0, PlanModel::Owner), u"王强"_qs, Qt::EditRole));
    plan.table->setFocus();
    plan.stand(1, PlanModel::Owner);
    plan.office.key(Qt::Key_D, Qt::ControlModifier);
    plan.stand(2, PlanModel::Owner);
    plan.office.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(plan.plan()[1].owner == u"王强"_qs);
    CHECK(plan.plan()[2].owner == u"王强"_qs);
}

TEST_CASE("A contradiction stands above the plan until a reason is given", "[gui]")
{
    PlanTable plan;
    auto *model = plan.table->model();
    REQUIRE(model->setData(model->index(0, PlanModel::Measure), u"拆除防护栏"_qs, Qt::EditRole));
    REQUIRE(model->setData(model->index(2, PlanModel::Measure), u"加装防护栏"_qs, Qt::EditRole));
    plan.office.shown(u"contradictionReason.0"_qs);
    if (qEnvironmentVariableIsSet("XUNZHEN_SHOTS"))
        QTest::qWait(200);
    plan.office.shoot(u"prescribe-contradiction"_qs);
    plan.stand(1, PlanModel::Owner);
    plan.office.click(u"contradictionShow.0"_qs);
    CHECK(plan.table->currentIndex() == model->index(0, PlanModel::Measure));
    CHECK_FALSE(plan.office.find<QWidget>(u"contradictionRight.0"_qs)->isEnabled());
    plan.office.type(u"contradictionReason.0"_qs, u"先拆旧栏再装新栏"_qs);
    plan.office.key(Qt::Key_Return);
    plan.office.shown(u"contradictionBack.0"_qs);
    CHECK(plan.office.find<QLabel>(u"contradictionHead"_qs)->text().contains(u"✓"_qs));
    plan.office.click(u"contradictionBack.0"_qs);
    plan.office.shown(u"contradictionReason.0"_qs);
}

TEST_CASE("The plan is put in the order of urgency and back", "[gui]")
{
    PlanTable plan;
    auto *model = plan.table->model();
    REQUIRE(model->setData(model->index(2, PlanModel::Due), plan.office.clock.today().addDays(1), Qt::EditRole));
    const auto last = plan.plan()[2].id;
    const auto grades = plan.office.services().visits().record(plan.id)->findings;
    const bool alike = grades[0].grade == grades[1].grade && grades[1].grade == grades[2].grade;
    plan.office.click(u"planOrder"_qs);
    if (alike)
        CHECK(plan.plan()[0].id == last);
    plan.office.click(u"toastUndo"_qs);
    CHECK(plan.plan()[2].id == last);
}
