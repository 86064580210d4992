#include "tests/exchange/photofiles.h"
#include "tests/gui/onevisit.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>

using namespace xunzhen;
using xunzhen::testing::Office;
using xunzhen::testing::OneVisit;

namespace {

std::unique_ptr<QMimeData> files(const QStringList &paths)
{
    auto mime = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    mime->setUrls(urls);
    return mime;
}

std::unique_ptr<QMimeData> picture(const QSize &size = {640, 480})
{
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(testing::cornerPicture(size));
    return mime;
}

/// Drags over the strip and lets go; false when the strip does not want it.
bool drop(Office &office, const QMimeData &mime)
{
    QWidget *strip = office.shown(QStringLiteral("photoStrip"));
    const QPoint at = strip->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(strip, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(strip, &event);
    return event.isAccepted();
}

QString written(Office &office, const QString &name, const QByteArray &bytes)
{
    QFile file(office.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

/// The photos of the question that is shown, once there are so many.
std::vector<domain::Evidence> photos(Office &office, OneVisit &visit, size_t count)
{
    REQUIRE(office.until([&] { return visit.session().record().evidence.size() == count; }));
    return visit.session().record().evidence;
}

QString sentence(Office &office)
{
    REQUIRE(office.until([&] { return office.find<QWidget>(QStringLiteral("toast"))->isVisible(); }));
    return office.find<QLabel>(QStringLiteral("toastText"))->text();
}

}

TEST_CASE("Photos dropped on a question are kept as they were", "[gui][photos]")
{
    Office office;
    office.settle();
    OneVisit visit(office);
    const QString first = visit.session().record().items.front().item.code;
    const QString one = office.photo(QStringLiteral("车间.jpg"), QColor(120, 80, 60));
    const QString two = office.photo(QStringLiteral("设备.PNG"), QColor(20, 80, 160));

    REQUIRE(drop(office, *files({one, two})));
    auto kept = photos(office, visit, 2);
    CHECK(kept.at(0).itemCode == first);
    CHECK(kept.at(0).fileName == QStringLiteral("车间.jpg"));
    CHECK(kept.at(1).fileName == QStringLiteral("设备.PNG"));
    CHECK(kept.at(0).byteCount == QFile(one).size());

    REQUIRE(drop(office, *picture()));
    kept = photos(office, visit, 3);
    CHECK(kept.at(2).mediaType == QStringLiteral("image/png"));
    CHECK(kept.at(2).width == 640);
    office.shoot(QStringLiteral("photos-dropped"));
}

TEST_CASE("A photo whose original is not here shows its thumbnail and says so, and one key fetches it in examine and diagnose", "[gui][photos]")
{
    Office office;
    office.settle();
    QTemporaryDir share;
    REQUIRE(office.services().sync().found(share.path(), QStringLiteral("津南区")));
    OneVisit visit(office);
    const QString item = visit.session().record().items.front().item.code;
    QFile file(office.photo(QStringLiteral("车间.jpg"), QColor(120, 80, 60)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(office.services().visits().addPhoto(visit.id, item, file.readAll(), QStringLiteral("车间.jpg")));
    REQUIRE(office.services().sync().run());
    const domain::Evidence photo = photos(office, visit, 1).front();
    const QWidget *const strip = office.shown(QStringLiteral("photoStrip")); // other steps have one too
    auto *fetch = strip->findChild<QPushButton *>(QStringLiteral("photoFetch"));
    REQUIRE(fetch);
    CHECK_FALSE(fetch->isVisible());

    QString kept;
    for (QDirIterator all(office.folder.path(), {photo.hash}, QDir::Files, QDirIterator::Subdirectories); all.hasNext();)
        kept = all.next();
    REQUIRE(QFile::remove(kept)); // as where a colleague's photo has come without its original
    Q_EMIT office.facts.syncChanged();
    REQUIRE(office.until([&] { return fetch->isVisible(); }));
    auto *list = strip->findChild<QListView *>(QStringLiteral("photoList"));
    CHECK_FALSE(list->model()->index(0, 0).data(Qt::StatusTipRole).toString().isEmpty());
    CHECK(office.until([&] { return !list->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>().isNull(); }));
    office.shoot(QStringLiteral("photos-thumbnail-only"));

    office.key(Qt::Key_O);
    REQUIRE(office.until([&] { return office.services().visits().hasOriginal(photo); }));
    REQUIRE(office.until([&] { return !fetch->isVisible(); }));
    CHECK(sentence(office).contains(QStringLiteral("1")));
    office.shoot(QStringLiteral("photos-original-fetched"));

    REQUIRE(office.services().visits().answer(visit.id, item, domain::Verdict::AtRisk));
    REQUIRE(QFile::remove(kept));
    office.window().go({.page = presentation::Places::visit(), .visit = visit.id, .step = domain::Step::Diagnose});
    auto *again = office.shown(QStringLiteral("findingList"))->window()->findChild<QWidget *>(QStringLiteral("diagnoseStep"));
    Q_EMIT office.facts.syncChanged();
    REQUIRE(office.until([&] {
        auto *button = again->findChild<QPushButton *>(QStringLiteral("photoFetch"));
        return button && button->isVisible();
    }));
    office.key(Qt::Key_O);
    CHECK(office.until([&] { return office.services().visits().hasOriginal(photo); }));
}

TEST_CASE("What is neither photo, document nor recording is not taken by a drop", "[gui][photos]")
{
    Office office;
    office.settle();
    OneVisit visit(office);
    CHECK_FALSE(drop(office, *files({written(office, QStringLiteral("a.exe"), "MZ")})));
    CHECK(visit.session().record().evidence.empty());
}

TEST_CASE("A picture in the clipboard is pasted at the question, also from within a text field", "[gui][photos]")
{
    Office office;
    office.settle();
    OneVisit visit(office);
    QGuiApplication::clipboard()->setMimeData(picture().release());
    office.key(Qt::Key_V, Qt::ControlModifier);
    photos(office, visit, 1);

    office.key(Qt::Key_2);
    auto *place = office.find<QLineEdit>(QStringLiteral("fieldPlace"));
    REQUIRE(place->hasFocus());
    QGuiApplication::clipboard()->setMimeData(picture({320, 200}).release());
    office.key(Qt::Key_V, Qt::ControlModifier);
    photos(office, visit, 2);
    CHECK(place->text().isEmpty());

    QGuiApplication::clipboard()->setText(QStringLiteral("二号车间"));
    office.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(place->text() == QStringLiteral("二号车间"));
    CHECK(visit.session().record().evidence.size() == 2);
}

TEST_CASE("A damaged photo is refused with its name and a sentence while the others of the drop are kept", "[gui][photos]")
{
    Office office;
    office.settle();
    OneVisit visit(office);
    const QString good = office.photo(QStringLiteral("good.jpg"), QColor(90, 90, 90));
    QFile whole(good);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString cut = written(office, QStringLiteral("断的.jpg"), bytes.left(bytes.size() / 3));
    const QString fake = written(office, QStringLiteral("假的.png"), "no picture at all");
    const QString empty = written(office, QStringLiteral("空的.jpg"), {});

    REQUIRE(drop(office, *files({cut, fake, good, empty})));
    const auto kept = photos(office, visit, 1);
    CHECK(kept.front().fileName == QStringLiteral("good.jpg"));
    const QString told = sentence(office);
    INFO(told.toStdString());
    CHECK(told.contains(QStringLiteral("断的.jpg")));
    CHECK(told.contains(QStringLiteral("假的.png")));
    CHECK(told.contains(QStringLiteral("空的.jpg")));
    CHECK(told.contains(QStringLiteral("other files are saved")));
    CHECK_FALSE(told.contains(QStringLiteral("good.jpg")));
}

TEST_CASE("A photo of a phone in HEIC arrives with its picture", "[gui][photos]")
{
    const auto bytes = testing::heic(testing::cornerPicture({320, 240}));
    if (!bytes) {
        WARN("no HEIC encoder is installed");
        return;
    }
    Office office;
    office.settle();
    OneVisit visit(office);
    REQUIRE(drop(office, *files({written(office, QStringLiteral("IMG_0001.HEIC"), *bytes)})));
    const auto kept = photos(office, visit, 1);
    CHECK(kept.front().mediaType == QStringLiteral("image/heic"));
    CHECK(kept.front().byteCount == bytes->size());
    const auto picture = office.services().visits().thumbnail(kept.front(), 240);
    REQUIRE(picture);
    CHECK(qRed(picture->pixel(10, 10)) > 180);
    CHECK(qBlue(picture->pixel(10, 10)) < 90);
}
