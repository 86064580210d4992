#pragma once

#include "models/report/font/glyphsubset.h"
#include "models/report/pdf/pdffile.h"

namespace xunzhen::report::pdf {

/// The characters of one face that a PDF uses; the glyph number of the subset is the CID.
class FontSubset
{
public:
    explicit FontSubset(QString name) : m_glyphs(std::move(name)) {}

    bool isEmpty() const { return m_glyphs.isEmpty(); }
    int cidOf(const Glyph &glyph, const FontFace &face) { return m_glyphs.indexOf(glyph, face); }
    /// As the font program and the file's width table have it, thousandths of the em.
    int widthOf(int cid) const { return m_glyphs.entries().at(size_t(cid)).width; }

    /// Writes font program, descriptor, widths and ToUnicode; returns the Type 0 font's object.
    int write(PdfFile &file, const FontFace &face) const;

private:
    QByteArray widths() const;
    QByteArray toUnicode() const;
    int writeDescriptor(PdfFile &file, const FontFace &face, const QByteArray &fontName) const;

    GlyphSubset m_glyphs;
};

} // namespace xunzhen::report::pdf
