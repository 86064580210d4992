#include "models/report/font/glyphsubset.h"

#include "models/base/hashing.h"
#include "models/report/font/cffwriter.h"
#include "models/report/font/charstring.h"

#include <cmath>

namespace xunzhen::report {

namespace {

// What may stand in a PostScript name whatever the file around it.
QByteArray plain(const QString &text)
{
    QByteArray kept;
    for (const char c : text.toLatin1())
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-')
            kept += c;
    return kept;
}

} // namespace

int GlyphSubset::indexOf(const Glyph &glyph, const FontFace &face)
{
    const auto known = m_indexes.constFind(glyph.character);
    if (known != m_indexes.constEnd())
        return *known;
    const int index = int(m_entries.size());
    m_entries.push_back({glyph.character, glyph.index, int(std::lround(face.advance(glyph.index)))});
    m_indexes.insert(glyph.character, index);
    return index;
}

QByteArray GlyphSubset::name() const
{
    QByteArray used;
    for (const Entry &entry : m_entries)
        used += QByteArray::number(uint(entry.character)) + ' ';
    const QByteArray hash = base::sha256(used);
    QByteArray prefix;
    for (int i = 0; i < 6; ++i)
        prefix += char('A' + static_cast<unsigned char>(hash.at(i)) % 26);
    return prefix + '+' + plain(m_faceName);
}

QByteArray GlyphSubset::program(const FontFace &face) const
{
    std::vector<QByteArray> charstrings;
    charstrings.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        charstrings.push_back(charstring(face.outline(entry.glyph), entry.width));
    const auto metrics = face.metrics();
    return writeCff(name(), {metrics.bbox[0], metrics.bbox[1], metrics.bbox[2], metrics.bbox[3]}, charstrings);
}

} // namespace xunzhen::report
