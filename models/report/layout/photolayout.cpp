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
        const size_t columns = size_t(m_block.columns);
        for (size_t first = 0; first < m_block.photos.size(); first += columns) {
            m_composition.checkpoint();
            addRow(first, std::min(first + columns, m_block.photos.size()));
        }
        return std::move(m_strips);
    }

private:
    QSizeF sizeOf(const GridPhoto &photo) const
    {
        const double captionRoom = kCaptionGap + 3 * m_style.pitch;
        const QSizeF room(m_cell, std::min(points(m_block.height), m_composition.height() - captionRoom));
        return photo.image ? scaledInto(*photo.image, room) : QSizeF(m_cell, room.height() / 2);
    }

    void addRow(size_t first, size_t end)
    {
        double tallest = 0;
        for (size_t i = first; i < end; ++i)
            tallest = std::max(tallest, sizeOf(m_block.photos[i]).height());
        m_row = m_strips.size();
        stripAt(0).height = tallest;
        m_captionTop = tallest + kCaptionGap;
        for (size_t i = first; i < end; ++i)
            place(m_block.photos[i], double(i - first) * (m_cell + kGap), tallest);
        m_strips.back().after = kRowGap;
    }

    // The row's photos with all the caption lines that fit the page under them, or a line that goes on overleaf.
    Strip &stripAt(size_t index)
    {
        while (m_strips.size() <= m_row + index)
            m_strips.emplace_back();
        return m_strips[m_row + index];
    }

    void place(const GridPhoto &photo, double left, double tallest)
    {
        const QSizeF size = sizeOf(photo);
        const QRectF rect(QPointF(left + (m_cell - size.width()) / 2, tallest - size.height()), size);
        Strip &strip = stripAt(0);
        if (photo.image) {
            const int figure = m_composition.addTag("Figure", 0, photo.caption);
            strip.drawing.images.push_back({m_composition.addImage(photo.image), rect, figure});
        } else {
            placeAbsent(QPointF(left, rect.center().y() - m_style.pitch / 2), strip);
        }
        frame(rect, strip);
        placeCaption(photo.caption, left);
    }

    std::vector<SetLine> linesOf(const QString &text)
    {
        const int tag = m_composition.addTag("Caption");
        std::vector<SetLine> lines;
        for (const QString &paragraph : paragraphsOf(text))
            for (SetLine &line : setLines(m_composition, m_style, paragraph, m_cell, tag))
                lines.push_back(std::move(line));
        return lines;
    }

    void placeAbsent(QPointF at, Strip &strip)
    {
        for (const SetLine &line : linesOf(m_block.absent)) {
            addDrawing(strip.drawing, line.drawing, at);
            at.ry() += m_style.pitch;
        }
    }

    void placeCaption(const QString &text, double left)
    {
        double top = m_captionTop;
        size_t overleaf = 0;
        for (const SetLine &line : linesOf(text)) {
            const bool fits = top + m_style.pitch <= m_composition.height();
            Strip &strip = stripAt(fits ? 0 : ++overleaf);
            addDrawing(strip.drawing, line.drawing, QPointF(left, fits ? top : 0));
            top += m_style.pitch;
            strip.height = std::max(strip.height, fits ? top : m_style.pitch);
        }
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
    Strips m_strips;
    size_t m_row = 0; ///< the first strip of the row at hand
    double m_captionTop = 0;
};

} // namespace

Strips layoutPhotos(Composition &composition, const PhotoGridBlock &block)
{
    return PhotoLayout(composition, block).run();
}

} // namespace xunzhen::report
