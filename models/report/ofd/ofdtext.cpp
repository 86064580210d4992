#include "models/report/ofd/ofdtext.h"

#include "models/report/bytes/decimal.h"
#include "models/report/layout/geometry.h"

#include <cmath>
#include <span>

namespace xunzhen::report::ofd {

namespace {

using Glyphs = std::span<const Glyph>;

bool isBeyondBasicPlane(const Glyph &glyph)
{
    return glyph.character > 0xffff;
}

/// How many of the glyphs go into one text object.
size_t stretch(Glyphs glyphs)
{
    if (isBeyondBasicPlane(glyphs.front()))
        return 1;
    return size_t(std::ranges::find_if(glyphs, isBeyondBasicPlane) - glyphs.begin());
}

double width(Glyphs glyphs)
{
    double sum = 0;
    for (const Glyph &glyph : glyphs)
        sum += glyph.advance;
    return sum;
}

QString characters(Glyphs glyphs)
{
    QString text;
    for (const Glyph &glyph : glyphs)
        text += QString::fromUcs4(&glyph.character, 1);
    return text;
}

/// From each character to the next, rounded so that the error does not add up along the line.
QByteArray distances(Glyphs glyphs)
{
    QByteArray list;
    double at = 0;
    double written = 0;
    for (const Glyph &glyph : glyphs.first(glyphs.size() - 1)) {
        at += glyph.advance / kPointsPerMm;
        const double step = std::round((at - written) * 1000) / 1000;
        written += step;
        list += decimal(step) + ' ';
    }
    return list.trimmed();
}

/// Room for what a glyph paints beside its advance and beyond the font's own heights: nothing may be clipped.
QRectF extent(const QPointF &origin, Glyphs glyphs, double size, const FontFace::Metrics &metrics)
{
    const double above = std::max(metrics.ascent, 900) * size / 1000;
    const double below = std::max(-metrics.descent, 300) * size / 1000;
    return {origin.x() - size / 2, origin.y() - above, width(glyphs) + size, above + below};
}

void writeGlyphNumbers(XmlPart &xml, Glyphs glyphs, GlyphSubset &subset, const FontFace &face)
{
    QByteArray numbers;
    for (const Glyph &glyph : glyphs)
        numbers += QByteArray::number(subset.indexOf(glyph, face)) + ' ';
    if (isBeyondBasicPlane(glyphs.front()))
        return;
    const int count = int(glyphs.size());
    xml.begin("CGTransform").set("CodePosition", 0).set("CodeCount", count).set("GlyphCount", count);
    xml.begin("Glyphs").text(numbers.trimmed()).end().end();
}

} // namespace

void writeRun(XmlPart &xml, const GlyphRun &run, const QRectF &sheet, OfdSources &sources)
{
    const FontFace &face = *sources.faces.at(size_t(run.face));
    const auto metrics = face.metrics();
    QPointF origin = run.origin;
    for (Glyphs rest(run.glyphs); !rest.empty();) {
        const Glyphs glyphs = rest.first(stretch(rest));
        rest = rest.subspan(glyphs.size());
        const QRectF boundary = extent(origin, glyphs, run.size, metrics) & sheet;
        xml.begin("TextObject").set("ID", sources.ids.next()).set("Boundary", box(boundary));
        xml.set("Font", sources.ids.font(run.face)).set("Size", millimetres(run.size)).color("FillColor", run.color);
        writeGlyphNumbers(xml, glyphs, sources.subsets.at(size_t(run.face)), face);
        xml.begin("TextCode").set("X", millimetres(origin.x() - boundary.x())).set("Y", millimetres(origin.y() - boundary.y()));
        if (glyphs.size() > 1)
            xml.set("DeltaX", distances(glyphs));
        xml.text(characters(glyphs)).end().end();
        origin.rx() += width(glyphs);
    }
}

} // namespace xunzhen::report::ofd
