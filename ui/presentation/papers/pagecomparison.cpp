#include "ui/presentation/papers/pagecomparison.h"

#include "models/base/outcome.h"

#include <QPainter>

namespace xunzhen::presentation {

namespace {

constexpr double kFinest = 100 / 72.0; ///< pixels a point
constexpr int kTile = 16;             ///< pixels: the grain of a difference
constexpr int kSeen = 48;             ///< steps of grey

QImage drawn(PaperSheets &sheets, int page, double scale)
{
    QImage sheet((sheets.size(page) * scale).toSize(), QImage::Format_RGB32);
    if (sheet.isNull()) // without measure: nothing to be seen
        return sheet;
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    sheets.paint(painter, page, QRectF(QPointF(), QSizeF(sheet.size())));
    return sheet;
}

bool looksOther(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > kSeen || std::abs(qGreen(a) - qGreen(b)) > kSeen || std::abs(qBlue(a) - qBlue(b)) > kSeen;
}

bool tileDiffers(const QImage &a, const QImage &b, const QRect &tile)
{
    for (int y = tile.top(); y <= tile.bottom(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = tile.left(); x <= tile.right(); ++x)
            if (left[x] != right[x] && looksOther(left[x], right[x]))
                return true;
    }
    return false;
}

/// Tiles side by side or one below the other become one place.
void addTile(QList<QRect> &places, const QRect &tile)
{
    for (QRect &place : places)
        if (place.adjusted(-kTile, -1, kTile, kTile).intersects(tile)) {
            place |= tile;
            return;
        }
    places.append(tile);
}

QList<QRectF> inPoints(const QList<QRect> &places, double scale)
{
    QList<QRectF> points;
    for (const QRect &place : places)
        points.append(QRectF(QPointF(place.topLeft()) / scale, QSizeF(place.size()) / scale));
    return points;
}

QList<QRectF> differences(const QImage &a, const QImage &b, double scale)
{
    QList<QRect> places;
    for (int y = 0; y < a.height(); y += kTile)
        for (int x = 0; x < a.width(); x += kTile) {
            const QRect tile = QRect(x, y, kTile, kTile) & a.rect();
            if (tileDiffers(a, b, tile))
                addTile(places, tile);
        }
    return inPoints(places, scale);
}

QList<QRectF> differences(PaperSheets &own, PaperSheets &kept, int page)
{
    const QSizeF size = own.size(page);
    if (size.toSize() != kept.size(page).toSize())
        return {QRectF(QPointF(), size)};
    const double scale = boundedScale(size, kFinest);
    const QImage mine = drawn(own, page, scale), theirs = drawn(kept, page, scale);
    return mine.size() == theirs.size() ? differences(mine, theirs, scale) : QList{QRectF(QPointF(), size)};
}

}

PageComparison comparePages(const QByteArray &file, const QByteArray &original, const base::Work &work)
{
    PageComparison comparison;
    const auto kept = PaperSheets::of({{}, original});
    const auto mine = base::attempt([&] { return std::shared_ptr<PaperSheets>(PaperSheets::of({{}, file})); });
    if (!mine) {
        comparison.isReadable = false;
        return comparison;
    }
    PaperSheets &own = **mine;
    const int both = std::min(own.count(), kept->count());
    comparison.fewer = kept->count() - both;
    comparison.more = own.count() - both;
    for (int page = 0; page < both; ++page) {
        work.checkpoint();
        work.progress(page, both);
        if (auto places = differences(own, *kept, page); !places.isEmpty())
            comparison.places.push_back({page, std::move(places)});
    }
    for (int page = both; page < std::max(own.count(), kept->count()); ++page)
        comparison.places.push_back({page, {QRectF(QPointF(), page < own.count() ? own.size(page) : kept->size(page))}});
    return comparison;
}

}
