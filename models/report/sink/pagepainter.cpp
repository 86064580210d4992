#include "models/report/sink/pagepainter.h"

#include "models/report/sink/outlinepath.h"

#include <QPainter>

namespace xunzhen::report {

PagePainter::PagePainter(const PageModel &model) : m_model(model)
{
    m_faces.resize(model.faces.size());
}

void PagePainter::paint(QPainter &painter, int page, const QRectF &target)
{
    const Page &own = m_model.pages.at(size_t(page));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(target, Qt::white);
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_model.size.width(), target.height() / m_model.size.height());
    for (const Rule &rule : own.rules) {
        painter.setPen(QPen(QColor::fromRgb(rule.color), rule.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(rule.from, rule.to);
    }
    painter.setPen(Qt::NoPen);
    for (const Fill &fill : own.fills)
        for (const QRectF &rect : fill.rects)
            painter.fillRect(rect, QColor::fromRgb(fill.color));
    for (const PlacedImage &image : own.images)
        painter.drawImage(image.rect, picture(image.image));
    for (const GlyphRun &run : own.runs)
        paintRun(painter, run);
    painter.restore();
}

void PagePainter::paintRun(QPainter &painter, const GlyphRun &run)
{
    painter.save();
    painter.setBrush(QColor::fromRgb(run.color));
    painter.translate(run.origin);
    const double scale = run.size / 1000;
    painter.scale(scale, -scale);
    for (const Glyph &glyph : run.glyphs) {
        painter.drawPath(outline(run.face, glyph.index));
        painter.translate(glyph.advance / scale, 0);
    }
    painter.restore();
}

const QPainterPath &PagePainter::outline(int face, quint32 glyph)
{
    const auto key = qMakePair(face, glyph);
    const auto known = m_outlines.constFind(key);
    if (known != m_outlines.constEnd())
        return *known;
    auto &open = m_faces.at(size_t(face));
    if (!open)
        open = std::make_unique<FontFace>(m_library, m_model.faces.at(size_t(face)));
    return *m_outlines.insert(key, outlinePath(open->outline(glyph)));
}

const QImage &PagePainter::picture(int image)
{
    const auto known = m_pictures.constFind(image);
    if (known != m_pictures.constEnd())
        return *known;
    return *m_pictures.insert(image, QImage::fromData(m_model.images.at(size_t(image))->source));
}

} // namespace xunzhen::report
