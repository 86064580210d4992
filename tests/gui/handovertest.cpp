#include "tests/gui/screensday.h"
#include "tests/support/catch.h"
#include "ui/controls/pagesheets.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace xunzhen;
using xunzhen::testing::BusyYear;
using xunzhen::testing::Office;

namespace {

/// Shows the issued paper of a year at its office.
void lookAtIssued(Office &office, const BusyYear &year)
{
    office.start();
    office.window().go({.page = presentation::Places::visit(), .visit = year.issued, .step = domain::Step::HandOver});
    REQUIRE(office.until([&] { return office.find<controls::PageSheets>(QStringLiteral("pageSheets"))->pageCount() > 0; }));
}

QString words(Office &office, const char *label) { return office.find<QLabel>(QLatin1String(label))->text(); }

/// Whether a label in sight contains the words.
bool says(Office &office, const QString &words)
{
    const auto labels = office.window().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

bool shows(QWidget &widget, QRgb colour)
{
    const QImage seen = widget.grab().toImage();
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x)
            if ((seen.pixel(x, y) & 0xFFFFFF) == (colour & 0xFFFFFF))
                return true;
    return false;
}

/// Fills in the dialog that comes up next; what it says of itself is returned.
QString correctNext(Office &office, const QString &reason, const QString &text)
{
    QString said;
    QTimer::singleShot(0, &office.window(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said += label->text() + u'\n';
        auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("correctionAccept"));
        dialog->findChild<QLineEdit *>(QStringLiteral("correctionReason"))->setText(reason);
        CHECK_FALSE(accept->isEnabled()); // the reason alone is not enough
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("correctionText"))->setPlainText(text);
        const QString into = qEnvironmentVariable("XUNZHEN_SHOTS");
        if (!into.isEmpty())
            dialog->grab().save(into + QStringLiteral("/5-correcting.png"));
        REQUIRE(accept->isEnabled());
        accept->click();
    });
    office.click(QStringLiteral("paperCorrect"));
    return said;
}

}

TEST_CASE("An issued paper is corrected by a new edition with a reason, and each edition can be read", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    lookAtIssued(office, year);
    const auto before = office.services().papers().papersOf(year.issued);
    REQUIRE(before.size() == 1);

    const QString said = correctNext(office, QStringLiteral("笔误"), QStringLiteral("第2页责任人应为王强"));
    CHECK(said.contains(QStringLiteral("edition 2")));
    CHECK(said.contains(QStringLiteral("stays as it is")));
    REQUIRE(office.until([&] { return office.services().papers().papersOf(year.issued).size() == 2; }));
    REQUIRE(office.until([&] { return words(office, "paperTitle").contains(QStringLiteral("edition 2")); }));
    CHECK(words(office, "paperTitle").contains(before.front().number));
    CHECK(words(office, "revisionFacts.2").contains(QStringLiteral("✓ Signed inside the PDF")));
    office.shoot(QStringLiteral("5-corrected"));

    const auto isListed = [&] {
        const auto lines = office.window().findChildren<QWidget *>(QStringLiteral("revision.1"));
        return std::any_of(lines.begin(), lines.end(), [](const QWidget *line) { return line->isVisible(); });
    };
    REQUIRE(office.until(isListed));
    office.shown(QStringLiteral("revision.1"))->setFocus();
    office.key(Qt::Key_Return);
    CHECK_FALSE(words(office, "paperTitle").contains(QStringLiteral("edition")));
    office.saveTo = office.folder.filePath(QStringLiteral("first.pdf"));
    office.click(QStringLiteral("paperSave"));
    QFile saved(office.saveTo);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == *office.services().papers().pdf(before.front().id));
}

TEST_CASE("A paper is exported as OFD beside its PDF, and the screen says which is the original", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    const auto exported = [&](const QString &name) {
        office.saveTo = office.folder.filePath(name);
        office.click(QStringLiteral("paperOfd"));
        REQUIRE(office.until([&] { return QFile::exists(office.saveTo); }));
        QFile file(office.saveTo);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    lookAtIssued(office, year);
    const auto paper = office.services().papers().papersOf(year.issued).front();
    const QByteArray ofd = *office.services().papers().ofd(paper.id);
    office.click(QStringLiteral("handOverMore"));
    CHECK(exported(QStringLiteral("handed-over.ofd")) == ofd);
    REQUIRE(office.until([&] { return says(office, QStringLiteral("the original is the issued PDF")); }));
    office.shoot(QStringLiteral("5-ofd"));

    office.window().go({.page = presentation::Places::enterprises(), .enterprise = year.firm, .paper = paper.id});
    CHECK(exported(QStringLiteral("from-the-file.ofd")) == ofd);
    office.shoot(QStringLiteral("5-ofd-file"));
}

TEST_CASE("Words are found in the paper and marked on its page", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    lookAtIssued(office, year);
    auto *sheets = office.find<controls::PageSheets>(QStringLiteral("pageSheets"));
    const QRgb edge = qRgb(0xF5, 0x7C, 0x00);
    CHECK_FALSE(shows(*sheets, edge));

    office.click(QStringLiteral("paperFind"));
    office.type(QStringLiteral("paperSearch"), QStringLiteral("防护装置"));
    REQUIRE(office.until([&] { return words(office, "paperFound").startsWith(QStringLiteral("1 / ")); }));
    CHECK(shows(*sheets, edge));
    const int first = sheets->currentPage();
    CHECK(first > 0);
    office.shoot(QStringLiteral("5-found"));
    office.key(Qt::Key_Return);
    CHECK(words(office, "paperFound").startsWith(QStringLiteral("2 / ")));

    office.find<QLineEdit>(QStringLiteral("paperSearch"))->setText(QStringLiteral("没有这几个字的地方"));
    REQUIRE(office.until([&] { return words(office, "paperFound") == QStringLiteral("not found"); }));
    CHECK_FALSE(shows(*sheets, edge));
}

TEST_CASE("The small pages at the side lead to their page", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    lookAtIssued(office, year);
    auto *sheets = office.find<controls::PageSheets>(QStringLiteral("pageSheets"));
    auto *thumbs = office.shown(QStringLiteral("paperView"))->findChild<QListView *>(QStringLiteral("pageThumbs"));
    if (!thumbs->isVisible())
        office.click(QStringLiteral("paperStrip"));
    REQUIRE(thumbs->isVisible());
    REQUIRE(thumbs->model()->rowCount() == sheets->pageCount());
    thumbs->setFocus();
    thumbs->setCurrentIndex(thumbs->model()->index(2, 0));
    office.key(Qt::Key_Return);
    CHECK(sheets->currentPage() == 2);
    office.shoot(QStringLiteral("5-pages"));
}
