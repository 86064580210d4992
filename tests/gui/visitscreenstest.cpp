#include "tests/gui/onevisit.h"
#include "tests/support/catch.h"
#include "ui/presentation/visit/planmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTextBrowser>
#include <QWheelEvent>

using namespace xunzhen;
using xunzhen::testing::Office;
using xunzhen::testing::OneVisit;

namespace {

void wheelOver(QWidget &widget)
{
    const QPointF at = widget.rect().center();
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

}

TEST_CASE("What is filled in at registering stays while another page is looked at", "[gui]")
{
    Office office;
    office.settle();
    office.start();
    office.click(QStringLiteral("rail.visit"));
    office.type(QStringLiteral("registerSearch"), QStringLiteral("宏达"));
    office.key(Qt::Key_Return);
    office.type(QStringLiteral("registerExperts"), QStringLiteral("王明（电气、机械）、李华（粉尘）"));
    office.click(QStringLiteral("kindCheck"));
    office.click(QStringLiteral("rail.settings"));
    office.click(QStringLiteral("rail.visit"));
    CHECK(office.find<QLineEdit>(QStringLiteral("registerExperts"))->text() == QStringLiteral("王明（电气、机械）、李华（粉尘）"));
    CHECK(office.find<QLineEdit>(QStringLiteral("registerCompanion"))->text() == QStringLiteral("王强（安全总监）"));
    CHECK(office.find<QLabel>(QStringLiteral("registerFirm"))->text().contains(QStringLiteral("宏达")));

    for (QWidget *box : office.window().findChildren<QWidget *>())
        if (box->objectName().startsWith(QLatin1String("list.")) && box->isVisible()) {
            office.click(box->objectName());
            break;
        }
    office.click(QStringLiteral("registerOpen"));
    auto *page = static_cast<views::VisitPage *>(office.window().page(presentation::Places::visit()));
    REQUIRE(page->session().isOpen());
    CHECK(page->session().record().visit.kind == domain::VisitKind::Check);
    CHECK(page->session().record().visit.experts
          == QStringList({QStringLiteral("王明（电气、机械）"), QStringLiteral("李华（粉尘）")}));
}

TEST_CASE("The visit guard stays in view, and the wheel changes no choice while one scrolls", "[gui]")
{
    Office office;
    office.settle();
    domain::Inspector expired = *office.services().people().inspector(office.second);
    expired.credentialUntil = QDate(2020, 1, 1);
    REQUIRE(office.services().people().save(expired));
    office.start();
    office.click(QStringLiteral("rail.visit"));
    office.type(QStringLiteral("registerSearch"), QStringLiteral("宏达"));
    office.key(Qt::Key_Return);
    QWidget *guard = office.shown(QStringLiteral("guardCard"));
    auto *sources = office.find<QComboBox>(QStringLiteral("registerSource"));
    REQUIRE(sources->count() > 1);
    const QString chosen = sources->currentText();
    for (int i = 0; i < 20; ++i)
        wheelOver(*sources);
    CHECK(sources->currentText() == chosen);
    CHECK(guard->visibleRegion().boundingRect() == guard->rect());
    office.shoot(QStringLiteral("1-guard"));
}

TEST_CASE("Without the law library the checklist's key words of each article stand beside the question", "[gui]")
{
    Office office;
    office.settle();
    OneVisit visit(office);
    const auto &item = visit.session().record().items.front().item;
    REQUIRE_FALSE(item.basis.empty());
    REQUIRE_FALSE(item.basis.front().words.isEmpty());
    const auto *law = office.find<QTextBrowser>(QStringLiteral("articlePane"));
    CHECK(office.until([&] { return law->toPlainText().contains(item.basis.front().words); }));
    CHECK(law->toPlainText().contains(QStringLiteral("full text can be imported")));
}

TEST_CASE("A long text in the plan does not push the other rows off the screen", "[gui]")
{
    Office office;
    office.settle();
    OneVisit visit(office);
    office.key(Qt::Key_2);
    office.key(Qt::Key_Escape);
    office.click(QStringLiteral("step.prescribe"));
    auto *table = office.find<QTableView>(QStringLiteral("planTable"));
    auto *plan = table->model();
    const QString text = QStringLiteral("立即停止作业并撤出人员，设专人看守，").repeated(60);
    REQUIRE(plan->setData(plan->index(0, presentation::PlanModel::Emergency), text, Qt::EditRole));
    QApplication::processEvents();
    CHECK(table->rowHeight(0) < 220);
    CHECK(plan->index(0, presentation::PlanModel::Emergency).data(Qt::ToolTipRole).toString().contains(text));
    table->edit(plan->index(0, presentation::PlanModel::Emergency));
    auto *editor = table->findChild<QWidget *>(QStringLiteral("planEditor"));
    REQUIRE(editor);
    CHECK(editor->height() > table->rowHeight(0));
    CHECK(table->viewport()->rect().contains(editor->geometry()));
    office.shoot(QStringLiteral("4-long"));
}
