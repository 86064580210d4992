#include "tests/gui/sheets.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace xunzhen::testing {

QDialog &sheetOf(Office &office)
{
    const auto find = [] { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); };
    if (!office.until([&] { return find() != nullptr; }))
        FAIL("no sheet came up");
    return *find();
}

void drawIn(Office &office)
{
    auto *pad = inSheet<QWidget>(office, QStringLiteral("signaturePad"));
    QTest::mousePress(pad, Qt::LeftButton, {}, {60, 80});
    QTest::mouseMove(pad, {160, 140});
    QTest::mouseMove(pad, {260, 60});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {260, 60});
}

void signBy(Office &office, const QString &button)
{
    office.click(button);
    drawIn(office);
    shootSheet(office, QStringLiteral("5-signing"));
    inSheet<QPushButton>(office, QStringLiteral("signatureAccept"))->click();
    if (auto *sheet = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        sheet->findChild<QPushButton *>(QStringLiteral("signatureCancel"))->click();
    REQUIRE(office.until([] { return !QApplication::activeModalWidget(); }));
}

void refuseBy(Office &office, const QString &button, const QString &reason, const QString &witness)
{
    office.click(button);
    auto *record = inSheet<QPushButton>(office, QStringLiteral("refusalRecord"));
    inSheet<QLineEdit>(office, QStringLiteral("refusalReason"))->setText(reason);
    CHECK_FALSE(record->isEnabled()); // the reason alone is not enough
    inSheet<QLineEdit>(office, QStringLiteral("refusalWitness"))->setText(witness);
    shootSheet(office, QStringLiteral("5-refusing"));
    record->click();
    REQUIRE(office.until([] { return !QApplication::activeModalWidget(); }));
}

void shootSheet(Office &office, const QString &name)
{
    const QString into = qEnvironmentVariable("XUNZHEN_SHOTS");
    if (into.isEmpty())
        return;
    QDir().mkpath(into);
    sheetOf(office).grab().save(QDir(into).filePath(name + QStringLiteral(".png")));
}

}
