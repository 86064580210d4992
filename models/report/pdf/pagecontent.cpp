#include "models/report/pdf/pagecontent.h"

#include "models/report/pdf/pdfsyntax.h"

#include <cmath>

namespace xunzhen::report::pdf {

namespace {

class ContentWriter
{
public:
    ContentWriter(double pageHeight, ContentSources &sources) : m_height(pageHeight), m_sources(sources) {}

    QByteArray write(const Page &page)
    {
        writeRules(page);
        for (const Fill &fill : page.fills)
            writeFill(fill);
        for (const PlacedImage &image : page.images)
            writeImage(image);
        for (const GlyphRun &run : page.runs)
            writeRun(run);
        open(kNothing);
        return std::move(m_stream);
    }

private:
    static constexpr int kNothing = -2;
    static constexpr int kDecoration = -1;

    // Begins and ends marked content where the tag changes.
    void open(int tag)
    {
        if (tag == m_tag)
            return;
        if (m_tag != kNothing)
            m_stream += "EMC\n";
        if (tag == kDecoration)
            m_stream += "/Artifact BMC\n";
        else if (tag >= 0)
            m_stream += "/Span << /MCID " + QByteArray::number(m_sources.structure.mark(tag)) + " >> BDC\n";
        m_tag = tag;
    }

    QByteArray point(const QPointF &at) const { return number(at.x()) + ' ' + number(m_height - at.y()); }

    static QByteArray color(QRgb rgb, const char *op)
    {
        return number(qRed(rgb) / 255.0) + ' ' + number(qGreen(rgb) / 255.0) + ' ' + number(qBlue(rgb) / 255.0) + op;
    }

    void writeRules(const Page &page)
    {
        for (const Rule &rule : page.rules) {
            open(kDecoration);
            m_stream += color(rule.color, " RG ") + number(rule.width) + " w 2 J " + point(rule.from) + " m "
                      + point(rule.to) + " l S\n";
        }
    }

    void writeFill(const Fill &fill)
    {
        open(fill.tag);
        m_stream += color(fill.color, " rg\n");
        for (const QRectF &rect : fill.rects)
            m_stream += point(rect.bottomLeft()) + ' ' + number(rect.width()) + ' ' + number(rect.height()) + " re\n";
        m_stream += "f\n";
    }

    void writeImage(const PlacedImage &image)
    {
        open(image.tag);
        const QRectF &rect = image.rect;
        m_stream += "q " + number(rect.width()) + " 0 0 " + number(rect.height()) + ' ' + point(rect.bottomLeft())
                  + " cm /I" + QByteArray::number(image.image) + " Do Q\n";
    }

    void writeRun(const GlyphRun &run)
    {
        if (run.glyphs.empty())
            return;
        open(run.tag);
        m_stream += "BT " + color(run.color, " rg ") + "/F" + QByteArray::number(run.face) + ' ' + number(run.size)
                  + " Tf " + point(run.origin) + " Td [" + glyphs(run) + "] TJ ET\n";
    }

    // Spacing that the font does not have by itself stands between the strings, in thousandths of the em.
    QByteArray glyphs(const GlyphRun &run)
    {
        FontSubset &subset = m_sources.subsets.at(size_t(run.face));
        const FontFace &face = *m_sources.faces.at(size_t(run.face));
        QByteArray list;
        QByteArray codes;
        for (const Glyph &glyph : run.glyphs) {
            const int cid = subset.cidOf(glyph, face);
            codes += char(cid >> 8);
            codes += char(cid & 0xff);
            const double extra = subset.widthOf(cid) - glyph.advance * 1000 / run.size;
            if (std::abs(extra) < 0.05)
                continue;
            list += hexString(codes) + number(std::round(extra * 10) / 10);
            codes.clear();
        }
        return codes.isEmpty() ? list : list + hexString(codes);
    }

    double m_height;
    ContentSources &m_sources;
    QByteArray m_stream;
    int m_tag = kNothing;
};

} // namespace

QByteArray pageContent(const Page &page, double pageHeight, ContentSources &sources)
{
    return ContentWriter(pageHeight, sources).write(page);
}

} // namespace xunzhen::report::pdf
