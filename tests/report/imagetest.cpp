#include "models/base/error.h"
#include "models/report/bytes/deflate.h"
#include "models/report/image/imagereader.h"

#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QImage>

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

base::ErrorCode refusal(const QByteArray &file)
{
    try {
        readImage(file);
    } catch (const base::Error &error) {
        return error.code();
    }
    FAIL("the picture was taken");
    return base::ErrorCode::Internal;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

TEST_CASE("a photo goes into the paper as it came")
{
    const QByteArray file = testing::jpegPicture(3);
    const RasterImage image = readImage(file);
    CHECK(image.coding == RasterImage::Coding::Jpeg);
    CHECK(image.data == file);
    CHECK(image.width == 1000);
    CHECK(image.height == 750);
}

TEST_CASE("a plain PNG keeps its rows, one with alpha is laid on white")
{
    QImage plain(40, 30, QImage::Format_RGB888);
    plain.fill(Qt::red);
    const RasterImage kept = readImage(png(plain));
    CHECK(kept.coding == RasterImage::Coding::PngRows);
    CHECK(inflatedSize(kept.data, 100000) == quint64(30 * (40 * 3 + 1)));

    const RasterImage flat = readImage(testing::pngSignature(u"Li"_qs));
    CHECK(flat.coding == RasterImage::Coding::Deflated);
    CHECK(inflatedSize(flat.data, 1000000) == quint64(flat.width) * flat.height * 3);
}

TEST_CASE("a broken picture is refused, with its kind of fault")
{
    const QByteArray jpeg = testing::jpegPicture(1);
    const QByteArray signature = testing::pngSignature(u"Li"_qs);
    CHECK(refusal({}) == base::ErrorCode::EmptyFile);
    CHECK(refusal("GIF89a…") == base::ErrorCode::Unsupported);
    CHECK(refusal(jpeg.left(jpeg.size() / 2)) == base::ErrorCode::DamagedFile);
    CHECK(refusal(jpeg.left(30)) == base::ErrorCode::DamagedFile);
    CHECK(refusal("\xff\xd8\xff\xd9") == base::ErrorCode::DamagedFile);
    CHECK(refusal(signature.left(signature.size() - 20)) == base::ErrorCode::DamagedFile);
    QByteArray flipped = signature;
    flipped[60] = char(flipped.at(60) ^ 0x55);
    CHECK(refusal(flipped) == base::ErrorCode::DamagedFile);
}

TEST_CASE("a picture cut at any byte is refused and never read past its end")
{
    const QByteArray jpeg = testing::jpegPicture(1, QSize(16, 12));
    const QByteArray signature = testing::pngSignature(u"L"_qs);
    for (qsizetype length = 0; length < jpeg.size(); ++length)
        CHECK_THROWS_AS(readImage(jpeg.left(length)), base::Error);
    for (qsizetype length = 0; length < signature.size(); length += 7)
        CHECK_THROWS_AS(readImage(signature.left(length)), base::Error);
}

TEST_CASE("a broken photo refuses the report and the problem names the photo")
{
    ConsultationReport report = testing::bareReport();
    ReportPhoto photo;
    photo.caption = u"配电箱"_qs;
    photo.picture.bytes = testing::jpegPicture(1).left(5000);
    report.photos = {photo};
    try {
        testing::render(report);
        FAIL("the broken photo was taken");
    } catch (const base::Error &error) {
        CHECK(error.code() == base::ErrorCode::DamagedFile);
        REQUIRE(error.problems().size() == 1);
        CHECK(error.problems().front().place.contains(u"图1"_qs));
    }
}

TEST_CASE("a photo whose file is gone refuses the report")
{
    ConsultationReport report = testing::bareReport();
    ReportPhoto photo;
    photo.picture.path = u"/nowhere/at/all.jpg"_qs;
    report.photos = {photo};
    CHECK_THROWS_AS(testing::render(report), base::Error);
}
