#include "models/base/error.h"
#include "tests/support/catch.h"
#include "ui/presentation/papers/printwish.h"

#include <QPainter>

using namespace xunzhen;
using namespace xunzhen::presentation;

namespace {

using Pages = std::vector<int>;

/// Two blank sheets with one square at a place of the second.
class SquareSheets : public PaperSheets
{
public:
    explicit SquareSheets(const QRectF &square) : m_square(square) {}
    int count() const override { return 2; }
    QSizeF size(int) const override { return {600, 800}; }
    void paint(QPainter &painter, int page, const QRectF &target) override
    {
        if (page == 0)
            return;
        const double scale = target.width() / 600;
        painter.fillRect(QRectF(m_square.topLeft() * scale, m_square.size() * scale), Qt::black);
    }

private:
    QRectF m_square;
};

}

TEST_CASE("Pages are named as people write them, with Chinese signs as well")
{
    CHECK(pagesNamed({}, 3) == Pages{0, 1, 2});
    CHECK(pagesNamed(QStringLiteral("1-3, 5"), 9) == Pages{0, 1, 2, 4});
    CHECK(pagesNamed(QStringLiteral("5，1～2、2"), 9) == Pages{0, 1, 4});
    CHECK(pagesNamed(QStringLiteral("8 -"), 9) == Pages{7, 8});
    CHECK(pagesNamed(QStringLiteral("-2"), 9) == Pages{0, 1});
    CHECK(pagesNamed(QStringLiteral("7至99"), 9) == Pages{6, 7, 8});
}

TEST_CASE("What names no page of the paper is not taken for one")
{
    for (const char *text : {"0", "10", "3-1", "a", "1-2-3", "-", "1..2", "12-14"}) {
        CAPTURE(text);
        CHECK_FALSE(pagesNamed(QString::fromLatin1(text), 9).has_value());
    }
}

TEST_CASE("Both sides take half the paper, and each copy begins on a sheet of its own")
{
    CHECK(paperSheets({Pages{0, 1, 2}, 1, PrintSides::LongEdge}) == 2);
    CHECK(paperSheets({Pages{0, 1, 2}, 2, PrintSides::LongEdge}) == 4);
    CHECK(paperSheets({Pages{0, 1, 2}, 2, PrintSides::One}) == 6);
}

TEST_CASE("A printer whose margins would cut something off is told of, at the side where it happens")
{
    const QRectF square(10, 300, 40, 40);
    SquareSheets sheets(square);
    const QRectF ink = inkOf(sheets, {0, 1}, {});
    CHECK(std::abs(ink.left() - 10) <= 2);
    CHECK(std::abs(ink.bottom() - 340) <= 2);
    CHECK(PrintWords::cut(ink, {600, 800}, QMarginsF(9, 9, 9, 9)).isEmpty());
    const QString warned = PrintWords::cut(ink, {600, 800}, QMarginsF(18, 18, 18, 18));
    CHECK(warned.contains(QStringLiteral("left")));
    CHECK_FALSE(warned.contains(QStringLiteral("right")));
    CHECK(inkOf(sheets, {0}, {}).isEmpty());
}

TEST_CASE("Looking for the ink stops when it is not wanted any more")
{
    SquareSheets sheets({0, 0, 1, 1});
    base::Work work;
    std::stop_source stop;
    work.stop = stop.get_token();
    stop.request_stop();
    CHECK_THROWS_AS(inkOf(sheets, {0}, work), base::Error);
}
