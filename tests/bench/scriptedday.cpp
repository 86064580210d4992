#include "tests/bench/bench.h"
#include "tests/bench/deskhand.h"
#include "tests/bench/district.h"

#include "tests/support/builders.h"
#include "ui/presentation/visit/planmodel.h"
#include "ui/views/visit/visitpage.h"

#include <QAbstractItemView>
#include <QFile>
#include <QTableView>

using namespace xunzhen;

namespace {

constexpr int kQuestions = 30;

/// An inspector's day in the window over a district, from the first search to the settings.
class ScriptedDay
{
public:
    ScriptedDay() : m_hand(m_district.profile())
    {
        for (int i = 0; i < 3; ++i) {
            m_photos << m_room.filePath(QStringLiteral("现场%1.jpg").arg(i));
            QFile file(m_photos.back());
            if (file.open(QIODevice::WriteOnly))
                file.write(testing::jpeg(1600 + i, 1200, Qt::darkYellow));
        }
    }

    void pass(bench::Stalls &stalls)
    {
        m_stalls = &stalls;
        arrive();
        search();
        openFirm();
        registerVisit();
        examine();
        diagnose();
        prescribe();
        handOver();
        remedy();
        lookAround();
        stalls.begin(QStringLiteral("at the end"));
    }

private:
    void step(const QString &name) { m_stalls->begin(name); }
    void arrive();
    void search();
    void openFirm();
    void registerVisit();
    void chooseList();
    void examine();
    void answerOne(int number);
    void diagnose();
    void prescribe();
    void handOver();
    void remedy();
    void lookAround();
    presentation::VisitSession &session();

    bench::District m_district;
    bench::DeskHand m_hand;
    bench::Stalls *m_stalls = nullptr;
    QTemporaryDir m_room;
    QStringList m_photos;
};

presentation::VisitSession &ScriptedDay::session()
{
    return static_cast<views::VisitPage *>(m_hand.window().page(presentation::Places::visit()))->session();
}

void ScriptedDay::arrive()
{
    step(QStringLiteral("arrive: workbench after the first paint"));
    m_hand.rest(2'000);
}

void ScriptedDay::search()
{
    for (const QString &text : {QStringLiteral("宏图"), QStringLiteral("jszp"), QStringLiteral("4321"), QStringLiteral("示例路99号")}) {
        step(QStringLiteral("search from anywhere: %1").arg(text));
        m_hand.key(Qt::Key_K, Qt::ControlModifier);
        m_hand.type(QStringLiteral("quickSearch"), text);
        m_hand.rest();
        m_hand.key(Qt::Key_Escape);
    }
}

void ScriptedDay::openFirm()
{
    step(QStringLiteral("enterprises: open the page"));
    m_hand.click(QStringLiteral("rail.enterprises"));
    m_hand.rest();
    if (auto *list = qobject_cast<QAbstractItemView *>(m_hand.shown(QStringLiteral("enterpriseList")))) {
        step(QStringLiteral("enterprises: walk the list"));
        list->setFocus();
        for (int i = 0; i < 12; ++i)
            m_hand.key(Qt::Key_Down);
        step(QStringLiteral("enterprises: scroll the list"));
        for (int i = 0; i < 20; ++i)
            m_hand.key(Qt::Key_PageDown);
    }
    step(QStringLiteral("enterprises: search"));
    m_hand.type(QStringLiteral("enterpriseSearch"), bench::District::unvisited());
    m_hand.rest();
    step(QStringLiteral("enterprises: open the firm"));
    m_hand.key(Qt::Key_Return);
    (void)m_hand.shown(QStringLiteral("fileStartVisit")); // read behind the window
    m_hand.rest();
}

void ScriptedDay::chooseList()
{
    step(QStringLiteral("register: search a list"));
    m_hand.type(QStringLiteral("listSearch"), QStringLiteral("培训"));
    m_hand.rest();
    step(QStringLiteral("register: choose a list"));
    m_hand.click(QStringLiteral("list.EMG-EDU"));
}

void ScriptedDay::registerVisit()
{
    step(QStringLiteral("register: open the step"));
    m_hand.click(QStringLiteral("fileStartVisit"));
    m_hand.rest();
    chooseList();
    step(QStringLiteral("register: begin the visit"));
    m_hand.click(QStringLiteral("registerOpen"));
    m_hand.rest();
}

void ScriptedDay::answerOne(int number)
{
    const bool atRisk = number % 6 == 2;
    step(QStringLiteral("examine: write a note"));
    m_hand.type(QStringLiteral("fieldNote"), QStringLiteral("现场查看"));
    m_hand.rest(320); // the pause after which it is saved
    m_hand.key(Qt::Key_Escape);
    if (atRisk || number % 3 == 0) {
        step(QStringLiteral("examine: add a photo"));
        m_hand.filesToChoose = {m_photos[number % m_photos.size()]};
        m_hand.key(Qt::Key_P);
        m_hand.rest(200);
    }
    step(atRisk ? QStringLiteral("examine: answer at risk") : QStringLiteral("examine: answer and go on"));
    m_hand.key(atRisk ? Qt::Key_2 : number % 7 == 5 ? Qt::Key_3 : Qt::Key_1);
    if (!atRisk)
        return;
    m_hand.type(QStringLiteral("fieldPlace"), QStringLiteral("喷漆房"));
    m_hand.key(Qt::Key_Escape);
    step(QStringLiteral("examine: next question"));
    m_hand.key(Qt::Key_J);
}

void ScriptedDay::examine()
{
    for (int i = 0; i < kQuestions; ++i)
        answerOne(i);
    step(QStringLiteral("examine: undo"));
    m_hand.key(Qt::Key_U);
    step(QStringLiteral("examine: the rest"));
    const int total = session().counts().total;
    for (int i = 0; session().counts().unanswered > 0 && i < total; ++i) {
        m_hand.key(Qt::Key_F);
        m_hand.key(Qt::Key_1);
    }
    m_hand.rest();
}

void ScriptedDay::diagnose()
{
    step(QStringLiteral("diagnose: open the step"));
    m_hand.click(QStringLiteral("step.diagnose"));
    m_hand.rest();
    step(QStringLiteral("diagnose: write causes"));
    m_hand.type(QStringLiteral("findingCause"), QStringLiteral("制度未落实到班组"));
    m_hand.rest(400);
    step(QStringLiteral("diagnose: causes beside the window"));
    const auto findings = session().record().findings; // the record is read anew after each
    for (domain::Finding finding : findings)
        if (finding.cause.isEmpty()) {
            finding.cause = QStringLiteral("制度未落实到班组");
            (void)m_hand.services().visits().saveFinding(finding);
            m_hand.rest(20);
        }
}

void ScriptedDay::prescribe()
{
    step(QStringLiteral("prescribe: open the step"));
    m_hand.click(QStringLiteral("step.prescribe"));
    m_hand.rest();
    auto *table = qobject_cast<QTableView *>(m_hand.shown(QStringLiteral("planTable")));
    using Plan = presentation::PlanModel;
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        step(QStringLiteral("prescribe: fill in a row"));
        auto *plan = table->model();
        plan->setData(plan->index(row, Plan::Owner), QStringLiteral("王强"), Qt::EditRole);
        m_hand.rest(20);
        plan->setData(plan->index(row, Plan::Due), m_hand.clock().today().addDays(15), Qt::EditRole);
        m_hand.rest(20);
        if (plan->index(row, Plan::Measure).data(Qt::EditRole).toString().isEmpty())
            plan->setData(plan->index(row, Plan::Measure), QStringLiteral("张贴并培训"), Qt::EditRole);
        m_hand.rest(20);
    }
    step(QStringLiteral("prescribe: write the words"));
    m_hand.type(QStringLiteral("wordsOverall"), QStringLiteral("总体受控，限期整改。"));
    m_hand.type(QStringLiteral("wordsTalked"), QStringLiteral("已与企业当面沟通。"));
    m_hand.rest(400);
}

void ScriptedDay::handOver()
{
    step(QStringLiteral("hand over: open the step"));
    m_hand.click(QStringLiteral("step.hand-over"));
    m_hand.rest(1'500);
    for (const QString &signer : {QStringLiteral("lead"), QStringLiteral("second"), QStringLiteral("firm")}) {
        step(QStringLiteral("hand over: sign"));
        m_hand.sign(QStringLiteral("sign.") + signer);
        m_hand.rest();
    }
    step(QStringLiteral("hand over: issue"));
    m_hand.click(QStringLiteral("paperIssue"));
    if (!m_hand.until([&] { return session().isFrozen(); }, 15'000))
        if (const auto gaps = m_hand.services().visits().fileCheck(session().id()))
            for (const domain::Gap &gap : *gaps)
                if (gap.blocks)
                    bench::note("not issued: " + gap.code.toStdString() + ' ' + gap.itemCode.toStdString());
    m_hand.rest(1'000);
}

void ScriptedDay::remedy()
{
    step(QStringLiteral("remediation: open the page"));
    m_hand.click(QStringLiteral("rail.remediation"));
    m_hand.rest();
    step(QStringLiteral("remediation: walk the list"));
    for (int i = 0; i < 10; ++i)
        m_hand.key(Qt::Key_Down);
    step(QStringLiteral("remediation: record a look"));
    if (m_hand.isShown(QStringLiteral("reinspectNote"))) {
        m_hand.click(QStringLiteral("reinspectResult2"));
        m_hand.type(QStringLiteral("reinspectNote"), QStringLiteral("已整改"));
        m_hand.click(QStringLiteral("reinspectRecord"));
    }
    m_hand.rest();
}

void ScriptedDay::lookAround()
{
    for (const char *page : {"workbench", "sharing", "settings", "checklists", "papers", "verify", "statistics", "visit",
                             "enterprises", "workbench"}) {
        const QString button = QStringLiteral("rail.") + QLatin1String(page);
        if (!m_hand.isShown(button))
            continue;
        step(QStringLiteral("look at: %1").arg(QLatin1String(page)));
        m_hand.click(button);
        m_hand.rest(600);
    }
}

}

BENCH("scripted day, the window over a district")
{
    ScriptedDay day;
    bench::Stalls stalls;
    stalls.begin(QStringLiteral("begin"));
    day.pass(stalls);
    stalls.print();
}
