#include "models/report/layout/photolayout.h"

#include "models/report/layout/linesetter.h"
#include "models/report/layout/scaling.h"
#include "models/report/text/cleantext.h"

namespace xunzhen::report {

namespace {

constexpr double kGap = points(6);
constexpr double kCaptionGap = 3;
constexpr double kRowGap = 8;
constexpr QRgb kFrame = 0xff808080;

class PhotoLayout
{
public:
    PhotoLayout(Composition &composition, const PhotoGridBlock &block)
        : m_composition(composition), m_block(block), m_style(composition.style(block.style)),
          m_cell((composition.width() - kGap * (block.columns - 1)) / block.columns)
    {
    }

    Strips run()
    {
        Strips strips;
        const size_t columns = size_t(m_block.columns);
        for (size_t first = 0; first < m_block.photos.size(); first += columns) {
            m_composition.checkpoint();
            strips.push_back(row(first, std::min(first + columns, m_block.photos.size())));
        }
        return strips;
    }

private:
    QSizeF sizeOf(const GridPhoto &photo) const
    {
        const QSizeF room(m_cell, points(m_block.height));
        return photo.image ? scaledInto(*photo.image, room) : QSizeF(m_cell, room.height() / 2);
    }

    Strip row(size_t first, size_t end)
    {
        double tallest = 0;
        for (size_t i = first; i < end; ++i)
            tallest = std::max(tallest, sizeOf(m_block.photos[i]).height());
        Strip strip;
        strip.height = tallest;
        for (size_t i = first; i < end; ++i)
            place(m_block.photos[i], double(i - first) * (m_cell + kGap), tallest, strip);
        strip.after = kRowGap;
        return strip;
    }

    void place(const GridPhoto &photo, double left, double tallest, Strip &strip)
    {
        const QSizeF size = sizeOf(photo);
        const QRectF rect(QPointF(left + (m_cell - size.width()) / 2, tallest - size.height()), size);
        if (photo.image) {
            const int figure = m_composition.addTag("Figure", 0, photo.caption);
            strip.drawing.images.push_back({m_composition.addImage(photo.image), rect, figure});
        } else {
            placeText(m_block.absent, left, rect.center().y() - m_style.pitch / 2, strip);
        }
        frame(rect, strip);
        const double foot = placeText(photo.caption, left, tallest + kCaptionGap, strip);
        strip.height = std::max(strip.height, foot);
    }

    double placeText(const QString &text, double left, double top, Strip &strip)
    {
        const int tag = m_composition.addTag("Caption");
        for (const QString &paragraph : paragraphsOf(text))
            for (SetLine &line : setLines(m_composition, m_style, paragraph, m_cell, tag)) {
                addDrawing(strip.drawing, Drawing{{}, {}, {}, std::move(line.runs)}, QPointF(left, top));
                top += m_style.pitch;
            }
        return top;
    }

    static void frame(const QRectF &rect, Strip &strip)
    {
        const QPointF corners[4] = {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
        for (int i = 0; i < 4; ++i)
            strip.drawing.rules.push_back({corners[i], corners[(i + 1) % 4], 0.35, kFrame});
    }

    Composition &m_composition;
    const PhotoGridBlock &m_block;
    const TextStyle &m_style;
    double m_cell;
};

} // namespace

Strips layoutPhotos(Composition &composition, const PhotoGridBlock &block)
{
    return PhotoLayout(composition, block).run();
}

} // namespace xunzhen::report
