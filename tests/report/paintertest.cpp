#include "models/report/sink/pagepainter.h"

#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <QImage>
#include <QPainter>

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

QImage painted(const PageModel &model, int page)
{
    QImage image(595, 842, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    PagePainter(model).paint(painter, page, image.rect());
    return image;
}

int darkPixels(const QImage &image, const QRect &rect)
{
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            count += qGray(image.pixel(x, y)) < 128;
    return count;
}

} // namespace

TEST_CASE("a page is painted where the model says")
{
    const RenderedPaper paper = testing::render(testing::richReport());
    const QImage image = painted(paper.pages, 1);
    CHECK(image.pixel(2, 2) == qRgb(255, 255, 255));
    CHECK(darkPixels(image, QRect(0, 0, 595, 100)) == 0);
    CHECK(darkPixels(image, QRect(80, 105, 440, 630)) > 5000);
    for (const GlyphRun &run : paper.pages.pages[1].runs) {
        const QRectF em(run.origin.x(), run.origin.y() - run.size, run.size, run.size * 1.2);
        if (run.glyphs.front().character > 0x4e00 && run.size >= 16)
            CHECK(darkPixels(image, em.toRect()) > 0);
    }
}

TEST_CASE("photos are painted")
{
    const RenderedPaper paper = testing::render(testing::richReport());
    int shown = 0;
    for (size_t page = 0; page < paper.pages.pages.size(); ++page) {
        if (paper.pages.pages[page].images.empty())
            continue;
        const QImage image = painted(paper.pages, int(page));
        for (const PlacedImage &placed : paper.pages.pages[page].images)
            if (placed.rect.height() > 100) {
                CHECK(qRed(image.pixel(placed.rect.center().toPoint())) > 150);
                ++shown;
            }
    }
    CHECK(shown == 20);
}
