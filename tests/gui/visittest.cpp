#include "tests/gui/guitest.h"

#include "tests/gui/sheets.h"
#include "tests/support/catch.h"
#include "ui/presentation/visit/planmodel.h"
#include "ui/views/visit/visitpage.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace xunzhen;
using xunzhen::testing::Office;

namespace {

views::VisitPage &visitPage(Office &office)
{
    return *static_cast<views::VisitPage *>(office.window().page(presentation::Places::visit()));
}

presentation::VisitSession &session(Office &office) { return visitPage(office).session(); }

/// Picks the firm, chooses a list and begins.
void registerVisit(Office &office)
{
    office.click(QStringLiteral("rail.visit"));
    office.type(QStringLiteral("registerSearch"), QStringLiteral("宏达"));
    office.key(Qt::Key_Return);
    for (QWidget *box : office.window().findChildren<QWidget *>())
        if (box->objectName().startsWith(QLatin1String("list.")) && box->isVisible()) {
            office.click(box->objectName());
            break;
        }
    office.shoot(QStringLiteral("1-register"));
    office.click(QStringLiteral("registerOpen"));
}

}

TEST_CASE("An inspector walks one visit through all six steps by keyboard and mouse", "[gui]")
{
    Office office;
    office.settle();
    office.start();

    registerVisit(office);
    REQUIRE(session(office).isOpen());
    REQUIRE(visitPage(office).step() == domain::Step::Examine);
    const int total = session(office).counts().total;
    REQUIRE(total > 3);

    // At risk stays on the question and asks for the place; digits typed there are text.
    office.key(Qt::Key_2);
    CHECK(session(office).counts().atRisk == 1);
    auto *place = office.find<QLineEdit>(QStringLiteral("fieldPlace"));
    REQUIRE(place->hasFocus());
    office.type(QStringLiteral("fieldPlace"), QStringLiteral("喷涂车间"));
    office.key(Qt::Key_3);
    CHECK(place->text() == QStringLiteral("喷涂车间3"));
    CHECK(session(office).counts().notApplicable == 0);
    office.type(QStringLiteral("fieldNote"), QStringLiteral("未张贴操作规程"));
    const QString first = session(office).record().items.front().item.code;
    CHECK(office.find<QLabel>(QStringLiteral("saveState"))->text() == QStringLiteral("Saving…"));

    // A photo by the dialog arrives with its thumbnail while the window stays usable.
    office.filesToChoose = {office.photo(QStringLiteral("before.jpg"), QColor(120, 80, 60))};
    office.click(QStringLiteral("photoAdd"));
    REQUIRE(office.until([&] { return session(office).record().evidence.size() == 1; }));
    auto *photos = static_cast<QListView *>(office.shown(QStringLiteral("photoList")));
    REQUIRE(office.until([&] { return !photos->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>().isNull(); }));

    // Leaving the field is enough for the words to be on disk.
    office.key(Qt::Key_Escape);
    CHECK(session(office).record().answerFor(first)->place == QStringLiteral("喷涂车间3"));
    CHECK(session(office).record().answerFor(first)->note == QStringLiteral("未张贴操作规程"));
    CHECK(office.find<QLabel>(QStringLiteral("saveState"))->text().startsWith(QStringLiteral("Saved ")));
    office.shoot(QStringLiteral("2-examine"));

    // Compliant moves on; K goes back; U takes the last answer back.
    office.key(Qt::Key_J);
    office.key(Qt::Key_1);
    CHECK(session(office).counts().compliant == 1);
    office.key(Qt::Key_U);
    CHECK(session(office).counts().compliant == 0);
    for (int i = 0; session(office).counts().unanswered > 0 && i < total + 2; ++i) {
        office.key(Qt::Key_1);
        office.key(Qt::Key_F);
    }
    CHECK(session(office).counts().unanswered == 0);
    CHECK(session(office).counts().atRisk == 1);

    office.click(QStringLiteral("step.diagnose"));
    REQUIRE(session(office).record().findings.size() == 1);
    CHECK(session(office).record().findings.front().place == QStringLiteral("喷涂车间3"));
    office.type(QStringLiteral("findingCause"), QStringLiteral("安全管理制度未落实到班组"));
    office.type(QStringLiteral("opinionText"), QStringLiteral("建议同步培训"));
    office.shoot(QStringLiteral("3-diagnose"));

    office.click(QStringLiteral("step.prescribe"));
    CHECK(session(office).record().findings.front().cause == QStringLiteral("安全管理制度未落实到班组"));
    REQUIRE(session(office).record().plan.size() == 1);
    auto *table = office.find<QTableView>(QStringLiteral("planTable"));
    auto *plan = table->model();
    plan->setData(plan->index(0, presentation::PlanModel::Owner), QStringLiteral("王强"), Qt::EditRole);
    plan->setData(plan->index(0, presentation::PlanModel::Due), office.clock.today().addDays(15), Qt::EditRole);
    if (session(office).record().plan.front().measure.isEmpty())
        plan->setData(plan->index(0, presentation::PlanModel::Measure), QStringLiteral("张贴并培训"), Qt::EditRole);
    CHECK(session(office).record().plan.front().owner == QStringLiteral("王强"));
    office.type(QStringLiteral("wordsOverall"), QStringLiteral("总体受控，一项一般隐患需限期整改。"));
    office.type(QStringLiteral("wordsTalked"), QStringLiteral("已与企业当面沟通，企业认可。"));
    office.shoot(QStringLiteral("4-prescribe"));

    office.click(QStringLiteral("step.hand-over"));
    CHECK(session(office).record().visit.overall == QStringLiteral("总体受控，一项一般隐患需限期整改。"));
    testing::signBy(office, QStringLiteral("sign.lead"));
    testing::signBy(office, QStringLiteral("sign.second"));
    testing::refuseBy(office, QStringLiteral("refuse.firm"), QStringLiteral("负责人不在场"), QStringLiteral("赵建国（咸水沽镇政府）"));
    CHECK(session(office).record().signatures.size() == 3);
    auto *save = office.find<QWidget>(QStringLiteral("handOverStep"))->findChild<QPushButton *>(QStringLiteral("paperSave"));
    REQUIRE(office.until([&] { return save->isEnabled(); }));
    office.shoot(QStringLiteral("5-hand-over"));

    // What the paper needs beyond this is filled where the file check leads; here the photos of compliant items.
    const auto blocking = [&] {
        const auto gaps = office.services().visits().fileCheck(session(office).id());
        REQUIRE(gaps);
        return !domain::canIssue(*gaps);
    };
    auto *verdict = office.find<QLabel>(QStringLiteral("fileCheckVerdict"));
    REQUIRE(office.until([&] { return !verdict->text().startsWith(QStringLiteral("Checking")); }));
    CHECK(office.find<QPushButton>(QStringLiteral("paperIssue"))->isEnabled() == !blocking());
    if (!blocking()) {
        office.click(QStringLiteral("paperIssue"));
        REQUIRE(office.until([&] { return session(office).isFrozen(); }));
        CHECK(office.confirmation.asked.contains(QStringLiteral("Issue and finalise?")));
        // The issued file itself is shown, not only a white sheet.
        const auto inked = [&] {
            auto *view = office.find<QWidget>(QStringLiteral("pageSheets"));
            const QImage seen = view->isVisible() ? view->grab().toImage() : QImage();
            for (int y = seen.height() / 4; y < seen.height() * 3 / 4; ++y)
                for (int x = seen.width() / 4; x < seen.width() * 3 / 4; ++x)
                    if (qGray(seen.pixel(x, y)) < 64)
                        return true;
            return false;
        };
        REQUIRE(office.until(inked));
        office.shoot(QStringLiteral("5-issued"));
        office.saveTo = office.folder.filePath(QStringLiteral("out.pdf"));
        office.click(QStringLiteral("paperSave"));
        QFile saved(office.saveTo);
        REQUIRE(saved.open(QIODevice::ReadOnly));
        CHECK(saved.readAll().startsWith("%PDF-"));

        office.click(QStringLiteral("step.follow-up"));
        office.filesToChoose = {office.photo(QStringLiteral("after.jpg"), QColor(40, 120, 90))};
        office.click(QStringLiteral("followUpProof"));
        office.type(QStringLiteral("followUpNote"), QStringLiteral("已张贴，现场核实"));
        office.shoot(QStringLiteral("6-follow-up"));
        office.click(QStringLiteral("followUpClose"));
        services::RemediationFilter open;
        open.enterprise = office.firm;
        CHECK(office.services().remediation().list(open).empty());
    }
}

TEST_CASE("A reopened program stands at the same visit, step and question with everything typed", "[gui]")
{
    Office office;
    office.settle();
    office.start();
    registerVisit(office);
    office.key(Qt::Key_1);
    office.key(Qt::Key_2);
    office.type(QStringLiteral("fieldNote"), QStringLiteral("配电箱门未锁"));
    const QString code = session(office).record().items.at(1).item.code;
    const auto visit = session(office).id();

    office.stop();
    const auto kept = office.services().visits().record(visit);
    REQUIRE(kept);
    CHECK(kept->answerFor(code)->note == QStringLiteral("配电箱门未锁"));

    office.start();
    REQUIRE(session(office).isOpen());
    CHECK(session(office).id() == visit);
    CHECK(visitPage(office).step() == domain::Step::Examine);
    CHECK(office.find<QPlainTextEdit>(QStringLiteral("fieldNote"))->toPlainText() == QStringLiteral("配电箱门未锁"));
}
