#pragma once

#include "models/report/font/fontface.h"
#include "models/report/page/pagemodel.h"

#include <QHash>
#include <QImage>
#include <QPainterPath>

class QPainter;

namespace xunzhen::report {

/// Paints pages on a screen or printer. Keeps glyph outlines and decoded pictures between pages.
/// Belongs to one thread; the model must outlive it.
class PagePainter
{
public:
    explicit PagePainter(const PageModel &model);

    /// Paints the whole sheet into `target`, in the painter's units, on white paper. Throws
    /// std::out_of_range for a page that does not exist, base::Error for an unreadable font.
    void paint(QPainter &painter, int page, const QRectF &target);

private:
    void paintRun(QPainter &painter, const GlyphRun &run);
    const QPainterPath &outline(int face, quint32 glyph);
    const QImage &picture(int image);

    const PageModel &m_model;
    FontLibrary m_library;
    std::vector<std::unique_ptr<FontFace>> m_faces;
    QHash<QPair<int, quint32>, QPainterPath> m_outlines;
    QHash<int, QImage> m_pictures;
};

} // namespace xunzhen::report
