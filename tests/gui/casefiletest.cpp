#include "tests/gui/screensday.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

using namespace xunzhen;
using xunzhen::testing::BusyYear;
using xunzhen::testing::Office;

namespace {

/// Answers the dialog that comes up next, choosing the form of that name.
void fillNext(Office &office, const QString &form, const QString &shot = {})
{
    QTimer::singleShot(0, &office.window(), [&office, form, shot] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        CHECK(dialog->findChild<QRadioButton *>(QStringLiteral("caseFormPortfolio"))->isChecked());
        dialog->findChild<QRadioButton *>(form)->setChecked(true);
        dialog->findChild<QComboBox *>(QStringLiteral("caseKeeping"))->setCurrentIndex(1);
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("caseNote"))->setPlainText(QStringLiteral("纸质送达回证另存。"));
        const QString into = qEnvironmentVariable("XUNZHEN_SHOTS");
        if (!into.isEmpty() && !shot.isEmpty())
            dialog->grab().save(into + u'/' + shot);
        dialog->findChild<QPushButton *>(QStringLiteral("caseAccept"))->click();
    });
    office.click(QStringLiteral("caseFileExport"));
}

}

TEST_CASE("The case file of an issued visit is exported from hand-over, follow-up and the firm's file", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    std::optional<xunzhen::testing::Spoken> chinese;
    if (!qEnvironmentVariable("XUNZHEN_SHOTS").isEmpty())
        chinese.emplace(QStringLiteral("zh_CN"));
    office.start();

    office.window().go({.page = presentation::Places::visit(), .visit = year.issued, .step = domain::Step::HandOver});
    office.saveTo = office.folder.filePath(QStringLiteral("案卷.pdf"));
    office.click(QStringLiteral("handOverMore"));
    fillNext(office, QStringLiteral("caseFormPortfolio"), QStringLiteral("casefile-dialog.png"));
    REQUIRE(office.until([&] { return QFile::exists(office.saveTo); }));
    office.shoot(QStringLiteral("casefile-handover"));

    office.window().go({.page = presentation::Places::visit(), .visit = year.issued, .step = domain::Step::FollowUp});
    office.saveTo = office.folder.path();
    fillNext(office, QStringLiteral("caseFormFolder"));
    const QString folder = QDir(office.saveTo).filePath(office.services().caseFiles().suggestedName(year.issued));
    REQUIRE(office.until([&] { return QFile::exists(folder + QStringLiteral("/manifest.sha256")); }));
    const auto verdict = office.services().caseFiles().verify(folder);
    REQUIRE(verdict);
    CHECK(verdict->isUnchanged());
    office.shoot(QStringLiteral("casefile-followup"));

    office.window().go({.page = presentation::Places::enterprises(), .enterprise = year.firm});
    auto *timeline = office.find<QListView>(QStringLiteral("fileTimeline"));
    REQUIRE(office.until([&] { return timeline->isVisible() && timeline->model()->rowCount() > 0; }));
    auto *button = static_cast<QPushButton *>(office.shown(QStringLiteral("caseFileExport")));
    for (int row = 0; row < timeline->model()->rowCount() && !button->isEnabled(); ++row)
        timeline->setCurrentIndex(timeline->model()->index(row, 0));
    REQUIRE(button->isEnabled());
    office.shoot(QStringLiteral("casefile-file"));
    office.saveTo = office.folder.filePath(QStringLiteral("装订.pdf"));
    fillNext(office, QStringLiteral("caseFormBound"));
    REQUIRE(office.until([&] { return QFile::exists(office.saveTo); }));
}

TEST_CASE("A visit that is still open offers no case file", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = presentation::Places::visit(), .visit = year.open, .step = domain::Step::HandOver});
    (void)office.shown(QStringLiteral("paperIssue"));
    for (const auto *button : office.window().findChildren<QPushButton *>(QStringLiteral("caseFileExport")))
        CHECK_FALSE(button->isVisible());
}
