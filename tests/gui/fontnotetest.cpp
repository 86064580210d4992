#include "tests/gui/screensday.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace xunzhen;
using xunzhen::testing::BusyYear;
using xunzhen::testing::Office;

namespace {

/// Shows the draft of the open visit, to a firm whose head bears a name that no font has.
void lookAtDraft(Office &office, const BusyYear &year)
{
    auto firm = office.services().enterprises().file(office.services().visits().record(year.open)->visit.enterprise)->enterprise;
    firm.legalPerson = QStringLiteral("孙\U0010FFFD强");
    REQUIRE(office.services().enterprises().save(firm));
    office.start();
    office.window().go({.page = presentation::Places::visit(), .visit = year.open, .step = domain::Step::HandOver});
    auto *save = office.find<QWidget>(QStringLiteral("handOverStep"))->findChild<QPushButton *>(QStringLiteral("paperSave"));
    REQUIRE(office.until([&] { return save->isEnabled(); }));
}

}

TEST_CASE("Before a paper leaves, a quiet line tells which characters no font has; one decides whether to go on", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    lookAtDraft(office, year);
    auto *line = office.find<QLabel>(QStringLiteral("fontSummary"));
    REQUIRE(line->isVisible());
    CHECK(line->text().contains(QStringLiteral("No font on this laptop has 1 character")));
    auto *details = line->parentWidget()->findChild<QLabel *>(QStringLiteral("fontDetailsText"));
    CHECK_FALSE(details->isVisible());
    office.shoot(QStringLiteral("5-fonts"));
    line->setFocus();
    office.key(Qt::Key_Return);
    REQUIRE(details->isVisible());
    CHECK(details->text().contains(QStringLiteral("U+10FFFD")));
    CHECK(details->text().contains(QStringLiteral("page ")));
    office.shoot(QStringLiteral("5-fonts-open"));

    office.saveTo = office.folder.filePath(QStringLiteral("draft.pdf"));
    office.click(QStringLiteral("handOverMore"));
    office.click(QStringLiteral("paperSave"));
    CHECK(office.confirmation.asked.filter(QStringLiteral("without these characters")).size() == 1);
    CHECK(QFile::exists(office.saveTo));
}

TEST_CASE("A paper is exported for editing, and the screen says that the copy is not official", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = presentation::Places::visit(), .visit = year.issued, .step = domain::Step::HandOver});
    REQUIRE(office.until([&] { return office.find<QPushButton>(QStringLiteral("paperCopy"))->isEnabled(); }));
    CHECK_FALSE(office.find<QLabel>(QStringLiteral("fontSummary"))->isVisible()); // nothing is left to decide
    office.saveTo = office.folder.filePath(QStringLiteral("copy.odt"));
    office.click(QStringLiteral("handOverMore"));
    office.click(QStringLiteral("paperCopy"));
    REQUIRE(office.until([&] { return QFile::exists(office.saveTo); }));
    REQUIRE(office.until([&] {
        const auto labels = office.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("no official paper")); });
    }));
    office.shoot(QStringLiteral("5-copy"));
}

TEST_CASE("A firm's paper from a pack is exported for editing", "[gui]")
{
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = presentation::Places::checklists(), .pack = QStringLiteral("emergency")});
    auto *contents = office.find<QListView>(QStringLiteral("packContents"));
    const QString title = office.services().packs().pack(QStringLiteral("emergency"))->policyTemplates.front().title;
    contents->setCurrentIndex(contents->model()->match(contents->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly).front());
    office.saveTo = office.folder.filePath(QStringLiteral("制度.odt"));
    office.click(QStringLiteral("handoutCopy"));
    REQUIRE(office.until([&] { return QFile::exists(office.saveTo); }));
    CHECK(office.confirmation.asked.isEmpty());
    office.shoot(QStringLiteral("handout-copy"));
}
