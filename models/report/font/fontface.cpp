#include "models/report/font/fontface.h"

#include "models/base/error.h"

#include <QFile>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_ADVANCES_H
#include FT_OUTLINE_H
#include FT_TRUETYPE_TABLES_H

#include <cmath>

namespace xunzhen::report {

namespace {

// FreeType hands an outline out step by step; quadratic curves are raised to cubic ones.
class OutlineCollector
{
public:
    explicit OutlineCollector(double unitsPerEm) : m_scale(1000.0 / unitsPerEm) {}

    void moveTo(const FT_Vector *to) { add({OutlineStep::Kind::Move, {}, {}, point(to)}); }
    void lineTo(const FT_Vector *to) { add({OutlineStep::Kind::Line, {}, {}, point(to)}); }
    void conicTo(const FT_Vector *control, const FT_Vector *to)
    {
        const QPointF middle = point(control);
        const QPointF end = point(to);
        add({OutlineStep::Kind::Curve, m_at + (middle - m_at) * (2.0 / 3), end + (middle - end) * (2.0 / 3), end});
    }
    void cubicTo(const FT_Vector *one, const FT_Vector *two, const FT_Vector *to)
    {
        add({OutlineStep::Kind::Curve, point(one), point(two), point(to)});
    }

    Outline take() { return std::move(m_outline); }

private:
    QPointF point(const FT_Vector *vector) const { return QPointF(double(vector->x), double(vector->y)) * m_scale; }
    void add(const OutlineStep &step)
    {
        m_outline.push_back(step);
        m_at = step.to;
    }

    double m_scale;
    QPointF m_at;
    Outline m_outline;
};

FT_Outline_Funcs collectorFunctions()
{
    FT_Outline_Funcs functions{};
    functions.move_to = [](const FT_Vector *to, void *user) {
        static_cast<OutlineCollector *>(user)->moveTo(to);
        return 0;
    };
    functions.line_to = [](const FT_Vector *to, void *user) {
        static_cast<OutlineCollector *>(user)->lineTo(to);
        return 0;
    };
    functions.conic_to = [](const FT_Vector *control, const FT_Vector *to, void *user) {
        static_cast<OutlineCollector *>(user)->conicTo(control, to);
        return 0;
    };
    functions.cubic_to = [](const FT_Vector *one, const FT_Vector *two, const FT_Vector *to, void *user) {
        static_cast<OutlineCollector *>(user)->cubicTo(one, two, to);
        return 0;
    };
    return functions;
}

} // namespace

FontLibrary::FontLibrary()
{
    if (FT_Init_FreeType(&m_library) != 0)
        throw base::Error(base::ErrorCode::Internal, QStringLiteral("FreeType does not start"));
}

FontLibrary::~FontLibrary()
{
    FT_Done_FreeType(m_library);
}

FontFace::FontFace(const FontLibrary &library, const FaceRef &face)
{
    const QByteArray file = QFile::encodeName(face.file);
    if (FT_New_Face(library.handle(), file.constData(), face.index, &m_face) != 0)
        throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("font: ") + face.file);
    if (!FT_IS_SCALABLE(m_face) || FT_Select_Charmap(m_face, FT_ENCODING_UNICODE) != 0) {
        FT_Done_Face(m_face);
        throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("font without outlines: ") + face.file);
    }
}

FontFace::~FontFace()
{
    FT_Done_Face(m_face);
}

quint32 FontFace::glyphOf(char32_t character) const
{
    return FT_Get_Char_Index(m_face, character);
}

double FontFace::advance(quint32 glyph) const
{
    FT_Fixed units = 0;
    if (FT_Get_Advance(m_face, glyph, FT_LOAD_NO_SCALE, &units) != 0)
        return 1000;
    return scaled(units);
}

Outline FontFace::outline(quint32 glyph) const
{
    if (FT_Load_Glyph(m_face, glyph, FT_LOAD_NO_SCALE) != 0 || m_face->glyph->format != FT_GLYPH_FORMAT_OUTLINE)
        return {};
    OutlineCollector collector(m_face->units_per_EM);
    static const FT_Outline_Funcs functions = collectorFunctions();
    if (FT_Outline_Decompose(&m_face->glyph->outline, &functions, &collector) != 0)
        return {};
    return collector.take();
}

FontFace::Metrics FontFace::metrics() const
{
    Metrics metrics;
    metrics.ascent = int(std::lround(scaled(m_face->ascender)));
    metrics.descent = int(std::lround(scaled(m_face->descender)));
    const auto *os2 = static_cast<const TT_OS2 *>(FT_Get_Sfnt_Table(m_face, FT_SFNT_OS2));
    const long capHeight = os2 && os2->version >= 2 ? os2->sCapHeight : m_face->ascender;
    metrics.capHeight = int(std::lround(scaled(capHeight)));
    const FT_BBox &box = m_face->bbox;
    const long edges[4] = {box.xMin, box.yMin, box.xMax, box.yMax};
    for (int i = 0; i < 4; ++i)
        metrics.bbox[i] = int(std::lround(scaled(edges[i])));
    return metrics;
}

double FontFace::scaled(long units) const
{
    return double(units) * 1000.0 / m_face->units_per_EM;
}

} // namespace xunzhen::report
