#include "app/desktop/systemmedia.h"
#include "tests/gui/onevisit.h"
#include "tests/support/catch.h"
#include "ui/controls/photostrip.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace xunzhen;
using xunzhen::testing::Office;
using xunzhen::testing::OneVisit;

namespace {

constexpr int kSpoken = 1'500; // ms

/// Works the camera's window as a person does: waits for a picture, shoots it, takes it. False when no picture ever came.
bool shootWith(Office &office)
{
    QDialog *dialog = nullptr;
    if (!office.until([&] { return (dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())); }))
        return false;
    const bool seen = office.until([&] { return !dialog->findChild<QLabel *>(u"cameraView"_qs)->pixmap().isNull(); });
    if (const QString into = qEnvironmentVariable("XUNZHEN_SHOTS"); !into.isEmpty())
        dialog->grab().save(into + u"/camera.png"_qs);
    QTest::keyClick(dialog, seen ? Qt::Key_Space : Qt::Key_Escape);
    QTest::keyClick(dialog, Qt::Key_Return);
    return seen;
}

}

/// By hand, on a machine that has both (real ones, or a camera and a microphone of PipeWire).
TEST_CASE("The camera and the microphone of this machine give a photo and a voice note", "[.]")
{
    Office office;
    office.settle();
    office.start();
    OneVisit visit(office);
    const controls::MediaDevices media = app::systemMedia();
    REQUIRE(media.hasCamera);
    auto *strip = static_cast<controls::PhotoStrip *>(office.shown(u"photoStrip"_qs));
    strip->setMedia(media);
    REQUIRE(office.until([&] { return media.hasCamera() && media.hasMicrophone(); }));
    const auto evidence = [&] { return visit.session().record().evidence; };

    bool seen = false;
    QTimer::singleShot(0, &office.window(), [&] { seen = shootWith(office); });
    strip->findChild<QPushButton *>(u"photoTake"_qs)->click();
    CHECK(seen);
    REQUIRE(office.until([&] { return evidence().size() == 1; }));
    CHECK(evidence().front().mediaType == u"image/jpeg"_qs);
    CHECK(evidence().front().width > 0);

    auto *speak = strip->findChild<QPushButton *>(u"voiceHold"_qs);
    QTest::mousePress(speak, Qt::LeftButton);
    QTest::qWait(kSpoken);
    QTest::mouseRelease(speak, Qt::LeftButton);
    REQUIRE(office.until([&] { return evidence().size() == 2; }));
    CHECK(evidence().back().mediaType == u"audio/wav"_qs);
    CHECK(evidence().back().byteCount > 16'000 * 2 * kSpoken / 1000 / 2);
}
