#include "tests/exchange/photofiles.h"
#include "tests/support/catch.h"

#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/exchange/photo/exiffacts.h"
#include "models/exchange/photo/photo.h"
#include "models/exchange/photo/photostructure.h"

#include <QImageReader>
#include <QBuffer>

#include <cmath>

using namespace xunzhen;
using exchange::readPhoto;
using testing::cornerPicture;
using testing::encoded;

namespace {

const QSize kSize(64, 32);

bool isRed(const QColor &color) { return color.red() > 180 && color.green() < 90 && color.blue() < 90; }
bool isBlue(const QColor &color) { return color.blue() > 180 && color.red() < 90 && color.green() < 90; }

QColor cornerOf(const QImage &image, int corner) ///< 0 upper left, 1 upper right, 2 lower right, 3 lower left
{
    const int x = corner == 1 || corner == 2 ? image.width() - 3 : 2;
    const int y = corner >= 2 ? image.height() - 3 : 2;
    return image.pixelColor(x, y);
}

base::Error errorOf(const QByteArray &bytes)
{
    try {
        readPhoto(bytes, QStringLiteral("a.jpg"));
    } catch (const base::Error &error) {
        return error;
    }
    FAIL("no error was thrown");
    throw std::logic_error("unreachable");
}

void survives(const QByteArray &bytes)
{
    try {
        readPhoto(bytes, QStringLiteral("x"));
    } catch (const base::Error &error) {
        CHECK_FALSE(error.problems().empty());
    }
}

}

TEST_CASE("A photo tells its size, time, position and hash, whatever its name says")
{
    const QByteArray bytes = testing::withExif(encoded(cornerPicture(kSize), "jpeg"), testing::exifBlock(1));
    const auto photo = readPhoto(bytes, QStringLiteral("车间.png"));
    CHECK(photo.mediaType == QStringLiteral("image/jpeg"));
    CHECK(photo.fileName == QStringLiteral("车间.png"));
    CHECK(photo.byteCount == bytes.size());
    CHECK(photo.hash == base::sha256Hex(bytes));
    CHECK(QSize(photo.width, photo.height) == kSize);
    CHECK(photo.takenAt == QDateTime(QDate(2024, 3, 5), QTime(2, 20, 30), Qt::UTC));
    REQUIRE(photo.latitude);
    CHECK(std::abs(*photo.latitude - 38.99) < 1e-9);
    CHECK(std::abs(*photo.longitude - 117.38) < 1e-9);
}

TEST_CASE("However the camera was held, the picture comes out upright")
{
    struct Held
    {
        int orientation, redCorner, blueCorner;
    };
    // where the stored upper left (red) and lower right (blue) corners belong, by CIPA DC-008 table of tag 0112
    const auto held = GENERATE(values<Held>({{1, 0, 2}, {2, 1, 3}, {3, 2, 0}, {4, 3, 1}, {5, 0, 2}, {6, 1, 3}, {7, 2, 0}, {8, 3, 1}}));
    const QByteArray jpeg = testing::withExif(encoded(cornerPicture(kSize), "jpeg"), testing::exifBlock(held.orientation));
    const QByteArray png = testing::pngWithExif(encoded(cornerPicture(kSize), "png"), testing::exifBlock(held.orientation));
    for (const QByteArray &bytes : {jpeg, png}) {
        const QSize expected = held.orientation >= 5 ? kSize.transposed() : kSize;
        const auto photo = readPhoto(bytes, {});
        CHECK(QSize(photo.width, photo.height) == expected);
        const QImage image = exchange::thumbnail(bytes, 1000);
        CHECK(image.size() == expected);
        CHECK(isRed(cornerOf(image, held.redCorner)));
        CHECK(isBlue(cornerOf(image, held.blueCorner)));
    }
}

TEST_CASE("Qt agrees about which way is up")
{
    const int orientation = GENERATE(range(1, 9));
    QByteArray bytes = testing::withExif(encoded(cornerPicture(kSize), "jpeg"), testing::exifBlock(orientation));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoTransform(true);
    const QImage expected = reader.read();
    const QImage ours = exchange::thumbnail(bytes, 1000);
    REQUIRE(ours.size() == expected.size());
    for (int corner = 0; corner < 4; ++corner) {
        CHECK(isRed(cornerOf(ours, corner)) == isRed(cornerOf(expected, corner)));
        CHECK(isBlue(cornerOf(ours, corner)) == isBlue(cornerOf(expected, corner)));
    }
}

TEST_CASE("The print copy is a small upright baseline JPEG without metadata")
{
    const QByteArray bytes = testing::withExif(encoded(cornerPicture({2400, 1200}), "jpeg"), testing::exifBlock(6));
    const QByteArray before = bytes;
    const QByteArray copy = exchange::printCopy(bytes);
    CHECK(bytes == before);
    const auto structure = exchange::jpegStructure(copy);
    CHECK(structure.complete);
    CHECK(structure.stored == QSize(500, 1000));
    CHECK(structure.exif.isEmpty());
    CHECK(copy.contains("\xFF\xC0"));
    CHECK_FALSE(copy.contains("\xFF\xC2"));
    QImage glass(40, 40, QImage::Format_ARGB32);
    glass.fill(Qt::transparent);
    const QImage paper = QImage::fromData(exchange::printCopy(encoded(glass, "png")));
    CHECK(paper.size() == QSize(40, 40));
    CHECK(paper.pixelColor(20, 20).lightness() > 250);
}

TEST_CASE("HEIC photos are read like the others")
{
    const auto bytes = testing::heic(cornerPicture({128, 64}), testing::exifBlock(6));
    if (!bytes) {
        WARN("no HEVC encoder for libheif is installed: the HEIC test is left out");
        return;
    }
    const auto photo = readPhoto(*bytes, QStringLiteral("IMG_1.HEIC"));
    CHECK(photo.mediaType == QStringLiteral("image/heic"));
    CHECK(QSize(photo.width, photo.height) == QSize(128, 64)); // turning is the container's business, not EXIF's
    CHECK(photo.takenAt == QDateTime(QDate(2024, 3, 5), QTime(2, 20, 30), Qt::UTC));
    CHECK(photo.latitude);
    const QImage image = exchange::thumbnail(*bytes, 64);
    CHECK(image.size() == QSize(64, 32));
    CHECK(isRed(cornerOf(image, 0)));
    CHECK(isBlue(cornerOf(image, 2)));
    CHECK(exchange::jpegStructure(exchange::printCopy(*bytes)).stored == QSize(128, 64));
    for (int size = 0; size < bytes->size(); size += 11)
        survives(bytes->left(size));
    for (int at = 0; at < bytes->size(); at += 5) {
        QByteArray flipped = *bytes;
        flipped[at] = char(flipped[at] ^ 0xFF);
        survives(flipped);
    }
}

TEST_CASE("What is no usable photo is refused by name")
{
    const auto check = [](const QByteArray &bytes, base::ErrorCode code, const char *problem, const char *argument = nullptr) {
        const auto error = errorOf(bytes);
        CHECK(error.code() == code);
        REQUIRE(error.problems().size() == 1);
        CHECK(error.problems()[0].code == QString::fromLatin1(problem));
        CHECK(error.problems()[0].place == QStringLiteral("a.jpg"));
        if (argument)
            CHECK(error.problems()[0].arguments == QStringList{QString::fromLatin1(argument)});
    };
    using base::ErrorCode;
    const QByteArray jpeg = encoded(cornerPicture(kSize), "jpeg");
    const QByteArray png = encoded(cornerPicture(kSize), "png");
    check("", ErrorCode::EmptyFile, "file-empty");
    check("企业名称,税号", ErrorCode::Unsupported, "photo-type", "unknown");
    check("GIF89a", ErrorCode::Unsupported, "photo-type", "gif");
    check("%PDF-1.7", ErrorCode::Unsupported, "photo-type", "pdf");
    check(QByteArray("\0\0\0\x18" "ftypmp42", 12), ErrorCode::Unsupported, "photo-type", "video");
    check(jpeg.chopped(2), ErrorCode::DamagedFile, "photo-truncated");
    check(jpeg.left(jpeg.size() / 2), ErrorCode::DamagedFile, "photo-truncated");
    check(png.chopped(12), ErrorCode::DamagedFile, "photo-truncated");
    check(QByteArray("\xFF\xD8\xFF\xD9"), ErrorCode::DamagedFile, "photo-damaged");
    QByteArray broken = png;
    broken[png.indexOf("IDAT") + 8] = char(broken[png.indexOf("IDAT") + 8] ^ 0xFF);
    check(broken, ErrorCode::DamagedFile, "photo-damaged");
    QByteArray vast = jpeg;
    const auto frame = vast.indexOf("\xFF\xC0");
    vast.replace(frame + 5, 4, "\xFF\xFE\xFF\xFE");
    check(vast, ErrorCode::TooLarge, "photo-too-many-pixels");
    check(jpeg + QByteArray(65 * 1024 * 1024, ' '), ErrorCode::TooLarge, "photo-too-large");
}

TEST_CASE("Bytes behind the end of a JPEG do no harm")
{
    const auto photo = readPhoto(encoded(cornerPicture(kSize), "jpeg") + "maker's trailer", {});
    CHECK(photo.width == kSize.width());
}

TEST_CASE("Broken EXIF costs the facts, never the photo")
{
    const QByteArray jpeg = encoded(cornerPicture(kSize), "jpeg");
    const QByteArray tiff = testing::exifBlock(6);
    for (int at = 0; at < tiff.size(); ++at) {
        for (const uchar mask : {0x01, 0x80, 0xFF}) {
            QByteArray flipped = tiff;
            flipped[at] = char(flipped[at] ^ mask);
            const auto photo = readPhoto(testing::withExif(jpeg, flipped), {});
            CHECK(photo.width * photo.height == kSize.width() * kSize.height());
        }
        exchange::readExifFacts(tiff.left(at));
    }
    QByteArray nowhere = testing::exifBlock(1);
    nowhere.replace(162, 24, QByteArray("\0\0\0\0\0\0\0\0", 8).repeated(3));
    CHECK_FALSE(exchange::readExifFacts(nowhere).latitude);
    CHECK_FALSE(exchange::readExifFacts(testing::exifBlock(9)).orientation != 1);
}

TEST_CASE("Every beginning of a photo, and many flipped bytes, give a photo or a named error")
{
    for (const QByteArray &whole : {testing::withExif(encoded(cornerPicture(kSize), "jpeg"), testing::exifBlock(8)),
                                    testing::pngWithExif(encoded(cornerPicture(kSize), "png"), testing::exifBlock(8))}) {
        for (int size = 0; size < whole.size(); size += 3)
            survives(whole.left(size));
        for (int at = 0; at < whole.size(); at += 3) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ 0x55);
            survives(flipped);
        }
    }
}

TEST_CASE("what travels ahead of a photo is upright, small, and says nothing about where it was taken")
{
    QImage busy(1600, 1200, QImage::Format_RGB888);
    for (int y = 0; y < busy.height(); ++y)
        for (int x = 0; x < busy.width(); ++x)
            busy.setPixel(x, y, qRgb((x * 7919 + y * 104729) % 251, (x * 31 + y * y) % 241, (x * y) % 239));
    busy.setText(u"Description"_qs, u"secret"_qs);
    const QByteArray original = testing::withExif(testing::encoded(busy, "jpeg"), testing::exifBlock(6));
    const QByteArray small = exchange::travelThumbnail(original);
    CHECK(small.size() <= 40 * 1024);
    CHECK_FALSE(small.contains("Exif"));
    CHECK_FALSE(small.contains("secret"));
    CHECK_FALSE(small.contains("ICC_PROFILE"));
    const QImage shown = QImage::fromData(small, "JPEG");
    CHECK(shown.height() > shown.width());
    CHECK(shown.height() <= 480);

    const QImage plain = QImage::fromData(exchange::travelThumbnail(testing::encoded(testing::cornerPicture({1000, 500}), "png")), "JPEG");
    CHECK(plain.size() == QSize(480, 240));
    CHECK(qRed(plain.pixel(10, 10)) > 200);
}
