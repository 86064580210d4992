#pragma once

#include "models/report/font/fontface.h"

#include <QHash>

namespace xunzhen::report {

/// The characters of one face that a file uses. Every character has its own glyph number, so that the text can be read back
/// exactly even where two characters share an outline. Number 0 is .notdef.
class GlyphSubset
{
public:
    struct Entry
    {
        char32_t character = 0;
        quint32 glyph = 0; ///< in the face it comes from
        int width = 1000;  ///< thousandths of the em
    };

    explicit GlyphSubset(QString faceName) : m_faceName(std::move(faceName)) {}

    bool isEmpty() const { return m_entries.size() < 2; }
    int indexOf(const Glyph &glyph, const FontFace &face);
    const std::vector<Entry> &entries() const { return m_entries; }

    /// The face's name behind six letters that depend on the characters used (ISO 32000-1 §9.6.4).
    QByteArray name() const;
    /// A bare CFF font of these glyphs, in the order of the entries.
    QByteArray program(const FontFace &face) const;

private:
    QString m_faceName;
    std::vector<Entry> m_entries{Entry{}};
    QHash<char32_t, int> m_indexes;
};

} // namespace xunzhen::report
