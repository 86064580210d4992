#pragma once

#include "models/report/font/fontface.h"
#include "models/report/pdf/pdffile.h"

#include <QHash>

namespace xunzhen::report::pdf {

/// The characters of one face that a file uses. Every character has its own CID, so that the text
/// can be read back exactly even where two characters share a glyph.
class FontSubset
{
public:
    explicit FontSubset(QString name) : m_name(std::move(name)) {}

    bool isEmpty() const { return m_entries.size() < 2; }
    int cidOf(const Glyph &glyph, const FontFace &face);
    /// As the font program and the file's width table have it, thousandths of the em.
    int widthOf(int cid) const { return m_entries.at(size_t(cid)).width; }

    /// Writes font program, descriptor, widths and ToUnicode; returns the Type 0 font's object.
    int write(PdfFile &file, const FontFace &face) const;

private:
    struct Entry
    {
        char32_t character = 0;
        quint32 glyph = 0;
        int width = 1000;
    };

    QByteArray widths() const;
    QByteArray toUnicode() const;
    QByteArray program(const FontFace &face, const QByteArray &fontName) const;
    QByteArray subsetName() const;
    int writeDescriptor(PdfFile &file, const FontFace &face, const QByteArray &fontName) const;

    QString m_name;
    std::vector<Entry> m_entries{Entry{}};
    QHash<char32_t, int> m_cids;
};

} // namespace xunzhen::report::pdf
