// 交付: the file check, signing, refusing, and how an issued paper reaches the firm.
#include "tests/gui/clipping.h"
#include "tests/gui/screensday.h"
#include "tests/gui/sheets.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include "models/services/servingservice.h"
#include "ui/controls/signaturepad.h"
#include "ui/views/papers/paperformview.h"
#include "ui/views/visit/visitpage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointingDevice>
#include <QPushButton>
#include <QRadioButton>
#include <QTabletEvent>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

void handOver(Office &office, const domain::VisitId &visit)
{
    office.start();
    office.window().go({.page = presentation::Places::visit(), .visit = visit, .step = domain::Step::HandOver});
}

QString words(Office &office, const char *label) { return office.find<QLabel>(QLatin1String(label))->text(); }

bool waitForCheck(Office &office)
{
    return office.until([&] {
        const QString verdict = words(office, "fileCheckVerdict");
        return !verdict.startsWith(QStringLiteral("Checking")) && !verdict.startsWith(QStringLiteral("正在"));
    });
}

/// Signs with a finger: two strokes.
void touchIn(Office &office)
{
    static QPointingDevice *finger = QTest::createTouchDevice();
    auto *pad = inSheet<QWidget>(office, QStringLiteral("signaturePad"));
    for (const int shift : {0, 180}) {
        QTest::touchEvent(pad, finger).press(0, {80 + shift, 90});
        for (int i = 1; i < 12; ++i)
            QTest::touchEvent(pad, finger).move(0, {80 + shift + 12 * i, 90 + (i % 4) * 22});
        QTest::touchEvent(pad, finger).release(0, {80 + shift + 132, 120});
    }
}

void penStroke(QWidget *pad, qreal pressure, int top)
{
    const auto send = [&](QEvent::Type type, QPointF at, qreal force) {
        QTabletEvent event(type, QPointingDevice::primaryPointingDevice(), at, pad->mapToGlobal(at), force, 0, 0, 0, 0, 0, {}, Qt::LeftButton,
                           Qt::LeftButton);
        QApplication::sendEvent(pad, &event);
    };
    send(QEvent::TabletPress, QPointF(60, top), pressure);
    for (int x = 70; x < 300; x += 10)
        send(QEvent::TabletMove, QPointF(x, top), pressure);
    send(QEvent::TabletRelease, QPointF(300, top), 0);
}

int inkedRows(const QImage &image)
{
    int rows = 0;
    for (int y = 0; y < image.height(); ++y)
        rows += qAlpha(image.pixel(image.width() / 2, y)) > 128;
    return rows;
}

}

TEST_CASE("The file check groups gaps by step, scores the file, and F8 leads from gap to gap", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    handOver(office, year.open);
    REQUIRE(waitForCheck(office));
    CHECK(words(office, "fileCheckVerdict").contains(QStringLiteral("stand in the way")));
    CHECK(words(office, "fileCheckScore").contains(QStringLiteral("of 100")));
    CHECK_FALSE(office.find<QPushButton>(QStringLiteral("paperIssue"))->isEnabled());
    for (const char *step : {"gapStep.examine", "gapStep.diagnose", "gapStep.hand-over"})
        CHECK(office.shown(QLatin1String(step)));
    office.shoot(QStringLiteral("7-gaps-many"));

    auto &page = *static_cast<views::VisitPage *>(office.window().page(presentation::Places::visit()));
    office.click(QStringLiteral("gapNext"));
    REQUIRE(office.until([&] { return page.step() == domain::Step::Examine; }));
    const auto at = [&] { return page.session().rememberedPlace().itemCode; };
    const QString first = at();
    CHECK_FALSE(first.isEmpty());
    office.key(Qt::Key_F8);
    REQUIRE(office.until([&] { return at() != first; }));
}

TEST_CASE("Everybody signs in turn on one sheet over the window: mouse, finger, pen, a step back", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    handOver(office, year.open);
    office.click(QStringLiteral("signInOrder"));
    QDialog &sheet = sheetOf(office);
    CHECK(sheet.size() == office.window().size());
    auto *pad = inSheet<controls::SignaturePad>(office, QStringLiteral("signaturePad"));
    auto *name = inSheet<QLineEdit>(office, QStringLiteral("signatureName"));
    auto *take = inSheet<QPushButton>(office, QStringLiteral("signatureAccept"));
    CHECK(pad->width() >= 700);
    CHECK(name->text() == QStringLiteral("张伟"));
    CHECK_FALSE(take->isEnabled());
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(pad->hasFocus());

    touchIn(office);
    CHECK(pad->strokeCount() == 2);
    QTest::keyClick(pad, Qt::Key_Backspace);
    CHECK(pad->strokeCount() == 1);
    inSheet<QPushButton>(office, QStringLiteral("signatureClear"))->click();
    CHECK(pad->isBlank());
    CHECK_FALSE(take->isEnabled());
    touchIn(office);
    shootSheet(office, QStringLiteral("7-signing-touch"));
    take->click();
    CHECK(name->text() == QStringLiteral("李敏"));
    CHECK(pad->isBlank());

    penStroke(pad, 0.1, 60);
    const int thin = inkedRows(pad->strokes());
    pad->clear();
    penStroke(pad, 1.0, 60);
    CHECK(inkedRows(pad->strokes()) > thin * 2);
    take->click();

    inSheet<QPushButton>(office, QStringLiteral("signatureRefuse"))->click();
    REQUIRE(office.until([&] { return sheetOf(office).objectName() == QStringLiteral("refusalSheet"); }));
    inSheet<QRadioButton>(office, QStringLiteral("refusalAbsent"))->click();
    inSheet<QRadioButton>(office, QStringLiteral("refusalReason.1"))->click();
    inSheet<QLineEdit>(office, QStringLiteral("refusalWitness"))->setText(QStringLiteral("马会军（镇政府）"));
    shootSheet(office, QStringLiteral("7-absent"));
    inSheet<QPushButton>(office, QStringLiteral("refusalRecord"))->click();
    REQUIRE(office.until([] { return !QApplication::activeModalWidget(); }));

    const auto signatures = office.services().visits().record(year.open)->signatures;
    REQUIRE(signatures.size() == 3);
    CHECK(signatures.back().refusal == QStringLiteral("不在场：场所无人"));
    CHECK(signatures.back().witness == QStringLiteral("马会军（镇政府）"));
}

TEST_CASE("An issued paper is printed, explained and handed over on its strip, and its receipt closes it", "[gui]")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    handOver(office, year.issued);
    office.shown(QStringLiteral("servingStrip.consultation-report"));
    office.shoot(QStringLiteral("7-issued"));
    office.click(QStringLiteral("serve.explain.consultation-report"));
    const auto row = [&] { return office.services().serving().ofVisit(year.issued).front(); };
    REQUIRE(office.until([&] { return words(office, "servingState.consultation-report").contains(QStringLiteral("explained")); }));

    refuseBy(office, QStringLiteral("serve.refused.consultation-report"), QStringLiteral("不认可第一项"), QStringLiteral("马会军（镇政府）"));
    auto *form = static_cast<views::PaperFormView *>(office.shown(QStringLiteral("paperFormView")));
    REQUIRE(office.until([&] { return form->presenter().isOpen() && form->presenter().preview(); }));
    CHECK(form->presenter().id() == row().receipt);
    CHECK(form->presenter().value(QStringLiteral("way")) == QStringLiteral("leave"));
    CHECK(form->presenter().value(QStringLiteral("refusal")).contains(QStringLiteral("不认可第一项，拒绝签收")));
    office.shoot(QStringLiteral("7-receipt"));
    signBy(office, QStringLiteral("formSign.leader"));
    REQUIRE(office.until([&] { return form->presenter().canIssue(); }));
    office.click(QStringLiteral("formIssue"));
    REQUIRE(office.until([&] { return row().state == domain::ServingState::Served; }));

    office.click(QStringLiteral("step.hand-over"));
    REQUIRE(office.until([&] { return words(office, "servingState.consultation-report").contains(QStringLiteral("served")); }));
    CHECK(office.shown(QStringLiteral("serve.receipt.consultation-report")));
    office.shoot(QStringLiteral("7-served"));
    office.click(QStringLiteral("step.papers"));
    office.click(QStringLiteral("paperBack"));
    office.shown(QStringLiteral("servingStrip.consultation-report"));
    office.shoot(QStringLiteral("7-served-papers"));
}

TEST_CASE("Hand over is whole in both languages, light, dark and with large targets", "[gui]")
{
    const auto [language, theme, touch] = GENERATE(std::tuple{"zh_CN", "light", false}, std::tuple{"zh_CN", "dark", true}, std::tuple{"en", "light", true});
    const Spoken spoken(QString::fromLatin1(language));
    Office office;
    office.settle();
    auto settings = office.services().settings().settings();
    settings.theme = QString::fromLatin1(theme);
    settings.touch = touch;
    REQUIRE(office.services().settings().save(settings));
    const BusyYear year(office);
    const QString name = QStringLiteral("7-%1-%2-").arg(QString::fromLatin1(language), QString::fromLatin1(theme));
    handOver(office, year.open);
    REQUIRE(waitForCheck(office));
    QTest::qWait(300);
    office.shoot(name + QStringLiteral("open"));
    CHECK(clippedTexts(office.window()) == QStringList());
    office.click(QStringLiteral("signInOrder"));
    drawIn(office);
    shootSheet(office, name + QStringLiteral("signing"));
    CHECK(clippedTexts(sheetOf(office)) == QStringList());
    sheetOf(office).reject();
    REQUIRE(office.until([] { return !QApplication::activeModalWidget(); }));
    office.click(QStringLiteral("refuse.firm"));
    shootSheet(office, name + QStringLiteral("refusing"));
    CHECK(clippedTexts(sheetOf(office)) == QStringList());
    sheetOf(office).reject();
    REQUIRE(office.until([] { return !QApplication::activeModalWidget(); }));
    office.window().go({.page = presentation::Places::visit(), .visit = year.issued, .step = domain::Step::HandOver});
    office.shown(QStringLiteral("servingStrip.consultation-report"));
    QTest::qWait(300);
    office.shoot(name + QStringLiteral("issued"));
    CHECK(clippedTexts(office.window()) == QStringList());
}
