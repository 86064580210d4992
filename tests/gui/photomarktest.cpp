#include "models/services/pictureservice.h"
#include "tests/gui/clipping.h"
#include "tests/gui/onevisit.h"
#include "tests/gui/screensday.h"
#include "tests/support/catch.h"
#include "ui/controls/photostrip.h"
#include "ui/presentation/visit/photosmodel.h"
#include "ui/views/pictures/pictureviewer.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace xunzhen;
using domain::MarkKind;
using xunzhen::testing::Office;
using xunzhen::testing::OneVisit;

namespace {

/// A workshop, as far as that can be painted.
QByteArray scene(const QSize &size, int number)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient light(0, 0, 0, size.height());
    light.setColorAt(0, QColor(150 + number % 5 * 12, 160, 150));
    light.setColorAt(1, QColor(70, 74 + number % 7 * 10, 80));
    painter.fillRect(image.rect(), light);
    painter.setPen(QPen(QColor(40, 40, 40), 6));
    painter.setBrush(QColor(196, 120 + number % 4 * 20, 60));
    painter.drawRect(size.width() / 8, size.height() / 3, size.width() / 3, size.height() / 2);
    painter.setBrush(QColor(235, 200, 170));
    painter.drawEllipse(QPoint(size.width() * 2 / 3, size.height() / 2), 120, 150);
    painter.drawPoint(size.width() * 2 / 3 - 40, size.height() / 2 - 30);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

/// The photos of the first question, and the large view.
class Pictures
{
public:
    Pictures(Office &office, int photos) : m_office(office)
    {
        office.settle();
        m_visit.emplace(office);
        item = m_visit->session().record().items.front().item.code;
        for (int i = 0; i < photos; ++i)
            add(scene({1600, 1200}, i), QStringLiteral("现场%1.jpg").arg(i + 1));
        REQUIRE(office.until([&] { return list()->model()->rowCount() == photos; }));
    }

    void add(const QByteArray &bytes, const QString &name)
    {
        REQUIRE(m_office.services().pictures().addFile(m_visit->id, item, bytes, name).hasValue());
    }

    QListView *list() { return m_office.shown(QStringLiteral("photoStrip"))->findChild<QListView *>(QStringLiteral("photoList")); }

    void open(int row = 0)
    {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QTest::keyClick(list(), Qt::Key_Return);
        REQUIRE(m_office.until([&] { return viewer() && viewer()->isVisible() && canvas()->hasPicture(); }));
        QApplication::setActiveWindow(viewer());
        REQUIRE(m_office.until([&] { return viewer()->isActiveWindow() && canvas()->hasFocus(); }));
    }

    views::PictureViewer *viewer() { return m_office.window().findChild<views::PictureViewer *>(); }
    controls::MarkCanvas *canvas() { return viewer()->findChild<controls::MarkCanvas *>(); }
    QAbstractButton *button(const char *name) { return viewer()->findChild<QAbstractButton *>(QLatin1String(name)); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(viewer()->focusWidget() ? viewer()->focusWidget() : viewer(), Qt::Key(key), modifiers);
    }
    void drag(const QPointF &from, const QPointF &to)
    {
        const QPoint a = canvas()->toPlace(from).toPoint(), b = canvas()->toPlace(to).toPoint();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, a);
        QTest::mouseMove(canvas(), (a + b) / 2);
        QTest::mouseMove(canvas(), b);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, b);
    }
    void write(const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(viewer()->focusWidget(), &event);
    }
    void close()
    {
        button("pictureClose")->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        REQUIRE_FALSE(viewer());
    }

    domain::Marks kept(size_t photo = 0)
    {
        const auto marks = m_office.services().pictures().marksOf(m_visit->id);
        const auto found = marks.find(evidence().at(photo).id);
        return found == marks.end() ? domain::Marks() : domain::marksFromText(found->second).value();
    }
    const std::vector<domain::Evidence> &evidence() { return m_visit->session().record().evidence; }
    OneVisit &visit() { return *m_visit; }

    void shoot(const QString &name)
    {
        const QString into = qEnvironmentVariable("XUNZHEN_SHOTS");
        if (into.isEmpty())
            return;
        QDir().mkpath(into);
        QApplication::processEvents();
        viewer()->grab().save(QDir(into).filePath(name + QStringLiteral(".png")));
    }

    QString item;

private:
    Office &m_office;
    std::optional<OneVisit> m_visit;
};

}

TEST_CASE("A photo is marked with the mouse, and what was drawn is on disk when the view is closed", "[gui][pictures]")
{
    Office office;
    Pictures pictures(office, 2);
    const QByteArray before = *office.services().visits().original(pictures.evidence().front());
    pictures.open();
    CHECK(pictures.viewer()->findChild<QLabel *>(QStringLiteral("pictureTitle"))->text() == QStringLiteral("Photo 1 of 2"));

    pictures.button("toolBlur")->click();
    pictures.drag({0.55, 0.35}, {0.8, 0.65});
    pictures.button("toolArrow")->click();
    pictures.drag({0.1, 0.1}, {0.25, 0.4});
    pictures.button("toolBox")->click();
    pictures.button("inkYellow")->click();
    pictures.drag({0.12, 0.32}, {0.46, 0.85});
    pictures.button("toolPen")->click();
    pictures.drag({0.5, 0.9}, {0.9, 0.95});
    pictures.button("toolText")->click();
    QTest::mouseClick(pictures.canvas(), Qt::LeftButton, {}, pictures.canvas()->toPlace({0.15, 0.2}).toPoint());
    pictures.write(QStringLiteral("防护罩缺失"));
    pictures.key(Qt::Key_Return);
    pictures.shoot(QStringLiteral("marks-drawn"));
    pictures.close();

    const domain::Marks kept = pictures.kept();
    REQUIRE(kept.size() == 5);
    CHECK(kept[0].kind == MarkKind::Blur);
    CHECK(std::abs(kept[0].area().left() - 0.55) < 0.01);
    CHECK(kept[2].kind == MarkKind::Box);
    CHECK(kept[2].ink == domain::Ink::Yellow);
    CHECK(kept[3].kind == MarkKind::Pen);
    CHECK(kept[4].text == QStringLiteral("防护罩缺失"));
    CHECK(*office.services().visits().original(pictures.evidence().front()) == before);
    CHECK(pictures.kept(1).empty());
    const auto *photos = pictures.list()->model();
    CHECK(photos->index(0, 0).data(presentation::PhotosModel::MarkedRole).toBool());
    CHECK(photos->index(0, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Photo 1: 现场1.jpg, drawn on"));
    CHECK(photos->index(1, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Photo 2: 现场2.jpg"));
    CHECK(office.until([&] { return !pictures.list()->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>().isNull(); }));
    office.shoot(QStringLiteral("marks-strip"));
}

TEST_CASE("A photo is walked to, marked, undone and captioned by keyboard alone", "[gui][pictures]")
{
    Office office;
    Pictures pictures(office, 3);
    pictures.open(1);
    pictures.key(Qt::Key_PageDown);
    CHECK(pictures.viewer()->findChild<QLabel *>(QStringLiteral("pictureTitle"))->text() == QStringLiteral("Photo 3 of 3"));
    REQUIRE(office.until([&] { return pictures.canvas()->hasPicture(); }));

    pictures.key(Qt::Key_B);
    pictures.key(Qt::Key_Return);
    REQUIRE(office.until([&] { return pictures.kept(2).size() == 1; })); // saved without leaving
    const QRectF first = pictures.kept(2).front().area();
    CHECK(pictures.canvas()->chosen() == 0);
    pictures.key(Qt::Key_Right);
    pictures.key(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(office.until([&] { return pictures.kept(2).front().area() != first; }));
    const QRectF moved = pictures.kept(2).front().area();
    CHECK(std::abs(moved.left() - first.left() - 0.01) < 0.001);
    CHECK(std::abs(moved.height() - first.height() - 0.01) < 0.001);
    pictures.key(Qt::Key_Escape); // the tool
    CHECK(pictures.canvas()->tool() == controls::MarkCanvas::Tool::Look);
    pictures.key(Qt::Key_S); // none after the last
    CHECK(pictures.canvas()->chosen() < 0);
    pictures.key(Qt::Key_S);
    CHECK(pictures.canvas()->chosen() == 0);

    pictures.key(Qt::Key_Z, Qt::ControlModifier);
    pictures.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(office.until([&] { return pictures.kept(2).front().area() == first; }));
    pictures.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    pictures.key(Qt::Key_Delete);
    CHECK(office.until([&] { return pictures.kept(2).empty(); }));

    pictures.key(Qt::Key_T);
    pictures.key(Qt::Key_Return);
    pictures.write(QStringLiteral("此处"));
    pictures.key(Qt::Key_Return);
    CHECK(office.until([&] { return pictures.kept(2).size() == 1 && pictures.kept(2).front().text == QStringLiteral("此处"); }));

    pictures.key(Qt::Key_F2);
    pictures.write(QStringLiteral("三号冲床"));
    pictures.key(Qt::Key_Escape);
    CHECK(office.until([&] { return pictures.evidence()[2].caption == QStringLiteral("三号冲床"); }));
    pictures.key(Qt::Key_Plus);
    CHECK_FALSE(pictures.canvas()->isFitting());
    pictures.key(Qt::Key_0);
    CHECK(pictures.canvas()->isFitting());
    pictures.key(Qt::Key_Escape);
    pictures.key(Qt::Key_Escape);
    pictures.key(Qt::Key_Escape);
    CHECK(office.until([&] { return !pictures.viewer() || !pictures.viewer()->isVisible(); }));
}

TEST_CASE("Words being written on a photo outlast what others do meanwhile, and go with the photo they were written on", "[gui][pictures]")
{
    Office office;
    Pictures pictures(office, 2);
    const domain::Mark arrow{MarkKind::Arrow, domain::Ink::Blue, {{0.1, 0.1}, {0.3, 0.3}}, {}};
    REQUIRE(office.services().pictures().setMarks(pictures.evidence()[1].id, {arrow}));
    pictures.open();
    pictures.key(Qt::Key_T);
    pictures.key(Qt::Key_Return);
    pictures.write(QStringLiteral("油温"));
    pictures.add(scene({640, 480}, 3), QStringLiteral("现场3.jpg")); // the record is read anew
    REQUIRE(office.until([&] { return pictures.evidence().size() == 3; }));
    pictures.write(QStringLiteral("过高"));
    pictures.key(Qt::Key_PageDown);
    REQUIRE(pictures.viewer()->findChild<QLabel *>(QStringLiteral("pictureTitle"))->text() == QStringLiteral("Photo 2 of 3"));
    CHECK(pictures.canvas()->chosen() < 0);
    REQUIRE(pictures.kept(0).size() == 1);
    CHECK(pictures.kept(0).front().text == QStringLiteral("油温过高"));
    CHECK(pictures.kept(1) == domain::Marks{arrow});

    REQUIRE(office.until([&] { return pictures.canvas()->hasPicture(); }));
    pictures.key(Qt::Key_Return);
    pictures.write(QStringLiteral("无防护"));
    pictures.close();
    REQUIRE(pictures.kept(1).size() == 2);
    CHECK(pictures.kept(1)[1].text == QStringLiteral("无防护"));
}

TEST_CASE("The photo is shown as papers print it, and is not drawn on there", "[gui][pictures]")
{
    Office office;
    Pictures pictures(office, 1);
    REQUIRE(office.services().pictures()
                .setMarks(pictures.evidence().front().id, {{MarkKind::Blur, domain::Ink::Red, {{0.55, 0.35}, {0.8, 0.65}}, {}}}));
    pictures.open();
    CHECK(pictures.button("toolArrow")->isEnabled());
    pictures.key(Qt::Key_P);
    CHECK(pictures.button("pictureOnPaper")->isChecked());
    REQUIRE(office.until([&] { return pictures.canvas()->hasPicture(); }));
    const QSizeF shown = pictures.canvas()->picturePlace().size();
    CHECK(shown.height() * 4 > shown.width() * 3 + 40); // the strip below the photo
    CHECK_FALSE(pictures.button("toolArrow")->isEnabled());
    pictures.shoot(QStringLiteral("marks-on-paper"));
    pictures.key(Qt::Key_P);
    CHECK(pictures.button("toolArrow")->isEnabled());
}

TEST_CASE("Documents and recordings stand among the photos with their kind", "[gui][pictures]")
{
    Office office;
    Pictures pictures(office, 1);
    pictures.add("%PDF-1.7\nbody\n%%EOF\n", QStringLiteral("安全生产责任制.pdf"));
    pictures.add(QStringLiteral("询问要点").toUtf8(), QStringLiteral("要点.txt"));
    REQUIRE(office.until([&] { return pictures.list()->model()->rowCount() == 3; }));
    const auto words = [&](int row) { return pictures.list()->model()->index(row, 0).data(presentation::PhotosModel::KindWordsRole).toString(); };
    CHECK(words(0).isEmpty());
    CHECK(words(1) == QStringLiteral("PDF document"));
    CHECK(words(2) == QStringLiteral("Text"));
    office.shoot(QStringLiteral("marks-files"));

    pictures.open(1);
    CHECK(pictures.viewer()->findChild<QLabel *>(QStringLiteral("pictureTitle"))->text() == QStringLiteral("File 2 of 3"));
    CHECK_FALSE(pictures.button("toolArrow")->isEnabled());
    office.saveTo = office.folder.filePath(QStringLiteral("copy.pdf"));
    pictures.button("pictureSave")->click();
    REQUIRE(office.until([&] { return QFile::exists(office.saveTo); }));
    CHECK(QFile(office.saveTo).size() == 20);
    pictures.shoot(QStringLiteral("marks-document"));
}

TEST_CASE("Camera and microphone are offered where there are any, and only there", "[gui][pictures]")
{
    Office office;
    Pictures pictures(office, 0);
    auto *strip = static_cast<controls::PhotoStrip *>(office.shown(QStringLiteral("photoStrip")));
    auto *take = strip->findChild<QPushButton *>(QStringLiteral("photoTake"));
    auto *speak = strip->findChild<QPushButton *>(QStringLiteral("voiceHold"));
    CHECK_FALSE(take->isVisible());
    CHECK_FALSE(speak->isVisible());
    const auto offersCamera = [&] {
        const auto command = office.window().commands().withId(QStringLiteral("examine.take-photo"));
        return command && presentation::isReady(*command);
    };
    CHECK_FALSE(offersCamera());

    bool listening = false;
    strip->setMedia({.hasCamera = [] { return true; }, .takePhoto = [](QWidget *) { return scene({640, 480}, 1); },
                     .hasMicrophone = [] { return true; }, .startVoice = [&] { return listening = true; },
                     .stopVoice = [&] {
                         listening = false;
                         return QByteArray::fromHex("5249464628000000574156456d6d6d6d00000000") + "fmt "
                                + QByteArray::fromHex("1000000001000100401f0000803e00000200100064617461040000000000000000");
                     }});
    CHECK(take->isVisible());
    CHECK(speak->isVisible());
    CHECK(offersCamera());
    office.shoot(QStringLiteral("marks-camera"));
    office.key(Qt::Key_P, Qt::ShiftModifier);
    REQUIRE(office.until([&] { return pictures.evidence().size() == 1; }));
    CHECK(pictures.evidence().front().width == 640);

    QWidget *pane = office.shown(QStringLiteral("questionPane"));
    pane->setFocus();
    QTest::keyPress(pane, Qt::Key_V);
    CHECK(listening);
    QTest::keyRelease(pane, Qt::Key_V);
    CHECK_FALSE(listening);
    REQUIRE(office.until([&] { return pictures.evidence().size() == 2; }));
    CHECK(pictures.evidence().back().mediaType == QStringLiteral("audio/wav"));
}

TEST_CASE("The large view fits a small screen in Chinese, in each theme, text size and in touch mode", "[gui][pictures]")
{
    const auto [theme, scale, touch] = GENERATE(std::tuple{"light", 100, false}, std::tuple{"dark", 100, false},
                                                std::tuple{"contrast", 125, false}, std::tuple{"light", 150, true});
    const testing::Spoken spoken(QStringLiteral("zh_CN"));
    Office office;
    Pictures pictures(office, 2);
    auto settings = office.services().settings().settings();
    settings.theme = QLatin1String(theme);
    settings.textScale = scale;
    settings.touch = touch;
    REQUIRE(office.services().settings().save(settings));
    REQUIRE(office.services().pictures().setMarks(
        pictures.evidence().front().id, {{MarkKind::Blur, domain::Ink::Red, {{0.55, 0.35}, {0.8, 0.65}}, {}},
                                         {MarkKind::Arrow, domain::Ink::Red, {{0.1, 0.1}, {0.25, 0.4}}, {}},
                                         {MarkKind::Text, domain::Ink::Yellow, {{0.05, 0.05}}, QStringLiteral("安全门缺失 12 mm")}}));
    pictures.open();
    pictures.key(Qt::Key_S);
    CHECK(pictures.viewer()->width() <= 1366);
    CHECK(pictures.viewer()->height() <= 768);
    CHECK(testing::clippedTexts(*pictures.viewer()) == QStringList());
    if (touch)
        for (const auto *button : pictures.viewer()->findChildren<QAbstractButton *>())
            CHECK(button->height() >= 44);
    pictures.shoot(QStringLiteral("marks-%1-%2%3").arg(QLatin1String(theme)).arg(scale).arg(touch ? QStringLiteral("-touch") : QString()));
}

TEST_CASE("Thirty photos of a question are walked without a wait", "[gui][pictures]")
{
    Office office;
    Pictures pictures(office, 30);
    REQUIRE(office.until([&] { return !pictures.list()->model()->index(29, 0).data(Qt::DecorationRole).value<QImage>().isNull(); }));
    office.shoot(QStringLiteral("marks-thirty"));
    pictures.open(0);
    for (int i = 0; i < 29; ++i)
        pictures.key(Qt::Key_PageDown);
    CHECK(pictures.viewer()->findChild<QLabel *>(QStringLiteral("pictureTitle"))->text() == QStringLiteral("Photo 30 of 30"));
    CHECK(office.until([&] { return pictures.canvas()->hasPicture(); }));
}
