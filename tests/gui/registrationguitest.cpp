#include "tests/gui/onevisit.h"
#include "tests/gui/screensday.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

bool isSeen(Office &office, const char *name)
{
    auto *widget = office.find<QWidget>(QLatin1String(name));
    return widget && widget->isVisible();
}

domain::InspectorId addColleague(Office &office)
{
    auto person = inspector(QStringLiteral("孙丽"), QStringLiteral("津执法 120112-0099"));
    return *office.services().people().save(person);
}

/// The name of the first checklist that is on offer.
QString firstOffer(Office &office)
{
    for (const QCheckBox *box : office.window().findChildren<QCheckBox *>())
        if (box->objectName().startsWith(QLatin1String("list.")) && box->isVisible())
            return box->objectName();
    return {};
}

}

TEST_CASE("What was registered is put right at step 1 of the open visit, by keys", "[gui]")
{
    Office office;
    office.settle();
    const auto colleague = addColleague(office);
    OneVisit visit(office);
    auto &session = visit.session();
    const auto registered = [&]() -> const domain::Visit & { return session.record().visit; };
    office.key(Qt::Key_1); // an answer
    const auto goTo = [&](domain::Step step) { // the button goes down for a moment
        office.key(Qt::Key_1 + int(step), Qt::AltModifier);
        return office.until([&] { return visit.page().step() == step; });
    };
    REQUIRE(goTo(domain::Step::Register));
    REQUIRE(isSeen(office, "registrationView"));
    CHECK(office.find<QLineEdit>(QStringLiteral("registrationCompanion"))->hasFocus());

    office.type(QStringLiteral("registrationCompanion"), QStringLiteral("赵强（厂长）"));
    office.type(QStringLiteral("registrationExperts"), QStringLiteral("王明（电气安全）"));
    REQUIRE(goTo(domain::Step::Examine)); // leaving is enough
    CHECK(registered().companion == QStringLiteral("赵强（厂长）"));
    CHECK(registered().experts == QStringList{QStringLiteral("王明（电气安全）")});

    REQUIRE(goTo(domain::Step::Register));
    auto *second = office.find<QComboBox>(QStringLiteral("registrationSecond"));
    const int row = second->findData(colleague.toString());
    REQUIRE(row > 0);
    second->setCurrentIndex(row);
    Q_EMIT second->activated(row);
    CHECK(registered().second == colleague);

    // Nobody at a service visit: a question for the reason; without an answer all stays.
    second->setCurrentIndex(0);
    Q_EMIT second->activated(0);
    CHECK(registered().second == colleague);
    CHECK(second->currentData().toString() == colleague.toString());
    office.confirmation.texts = {QStringLiteral("临时抽调")};
    second->setCurrentIndex(0);
    Q_EMIT second->activated(0);
    CHECK(registered().second.isNull());
    CHECK(registered().guardOverride == QStringLiteral("临时抽调"));

    const int before = session.counts().total;
    REQUIRE(office.until([&] { return !firstOffer(office).isEmpty(); }));
    const QString offer = firstOffer(office);
    CHECK_FALSE(office.find<QPushButton>(QStringLiteral("registrationAdd"))->isEnabled());
    office.click(offer);
    office.click(QStringLiteral("registrationAdd"));
    const int after = session.counts().total;
    CHECK(after > before);
    CHECK(session.counts().answered() >= 1);
    CHECK_FALSE(office.find<QPushButton>(QStringLiteral("registrationAdd"))->isEnabled());
    office.shoot(QStringLiteral("registration-open"));
    office.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(session.counts().total == before);
}

TEST_CASE("A gap of the file that belongs to step 1 leads to its field", "[gui]")
{
    Office office;
    office.settle();
    OneVisit visit(office);
    REQUIRE(visit.session().record().visit.companion.isEmpty());
    office.click(QStringLiteral("step.hand-over"));
    QWidget *gap = nullptr;
    REQUIRE(office.until([&] {
        for (QWidget *one : office.window().findChildren<QWidget *>())
            if (one->objectName().endsWith(QLatin1String(".companion-missing")) && one->isVisible())
                gap = one;
        return gap != nullptr;
    }));
    office.click(gap->objectName());
    CHECK(visit.page().step() == domain::Step::Register);
    CHECK(office.find<QLineEdit>(QStringLiteral("registrationCompanion"))->hasFocus());
}

TEST_CASE("Step 1 of an issued visit shows all and changes nothing", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = presentation::Places::visit(), .visit = year.issued, .step = domain::Step::Register});
    REQUIRE(isSeen(office, "registrationView"));
    CHECK_FALSE(isSeen(office, "registrationCompanion"));
    CHECK_FALSE(isSeen(office, "registrationAdd"));
    CHECK_FALSE(isSeen(office, "listSearch"));
    QString told;
    for (const QLabel *label : office.find<QWidget>(QStringLiteral("registrationFacts"))->findChildren<QLabel *>())
        told += label->text();
    CHECK(told.contains(QStringLiteral("王强（安全总监）")));
    office.click(QStringLiteral("registrationFirm"));
    CHECK_FALSE(isSeen(office, "registrationView"));
}
