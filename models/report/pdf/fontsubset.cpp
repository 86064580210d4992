#include "models/report/pdf/fontsubset.h"

#include "models/report/pdf/pdfsyntax.h"

namespace xunzhen::report::pdf {

namespace {

constexpr size_t kMaxMappingsInBlock = 100;

QByteArray cidHex(int cid)
{
    return QByteArray::number(cid, 16).rightJustified(4, '0').toUpper();
}

QByteArray unicodeHex(char32_t character)
{
    QByteArray hex;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        hex += cidHex(unit.unicode());
    return hex;
}

QByteArray cidSet(size_t count)
{
    QByteArray bits(qsizetype(count + 7) / 8, '\0');
    for (size_t cid = 0; cid < count; ++cid)
        bits[qsizetype(cid / 8)] = char(bits.at(qsizetype(cid / 8)) | (0x80 >> (cid % 8)));
    return bits;
}

} // namespace

int FontSubset::write(PdfFile &file, const FontFace &face) const
{
    const QByteArray fontName = m_glyphs.name();
    const int descriptor = writeDescriptor(file, face, fontName);
    const int descendant = file.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /" + fontName
        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
        + reference(descriptor) + " /DW 1000 /W [1 [" + widths() + "]] >>");
    const int mapping = file.addStream({}, toUnicode());
    return file.add("<< /Type /Font /Subtype /Type0 /BaseFont /" + fontName + "-Identity-H /Encoding /Identity-H"
        " /DescendantFonts [" + reference(descendant) + "] /ToUnicode " + reference(mapping) + " >>");
}

QByteArray FontSubset::widths() const
{
    const auto &entries = m_glyphs.entries();
    QByteArray list;
    for (size_t cid = 1; cid < entries.size(); ++cid)
        list += QByteArray::number(entries[cid].width) + ' ';
    return list.trimmed();
}

QByteArray FontSubset::toUnicode() const
{
    const auto &entries = m_glyphs.entries();
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (size_t first = 1; first < entries.size(); first += kMaxMappingsInBlock) {
        const size_t end = std::min(first + kMaxMappingsInBlock, entries.size());
        map += QByteArray::number(qulonglong(end - first)) + " beginbfchar\n";
        for (size_t cid = first; cid < end; ++cid)
            map += '<' + cidHex(int(cid)) + "> <" + unicodeHex(entries[cid].character) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

int FontSubset::writeDescriptor(PdfFile &file, const FontFace &face, const QByteArray &fontName) const
{
    const auto metrics = face.metrics();
    const int program = file.addStream("/Subtype /CIDFontType0C", m_glyphs.program(face));
    const int used = file.addStream({}, cidSet(m_glyphs.entries().size()));
    QByteArray box;
    for (const int edge : metrics.bbox)
        box += QByteArray::number(edge) + ' ';
    return file.add("<< /Type /FontDescriptor /FontName /" + fontName + " /Flags 4 /FontBBox [" + box.trimmed()
        + "] /ItalicAngle 0 /Ascent " + QByteArray::number(metrics.ascent) + " /Descent "
        + QByteArray::number(metrics.descent) + " /CapHeight " + QByteArray::number(metrics.capHeight)
        + " /StemV 80 /FontFile3 " + reference(program) + " /CIDSet " + reference(used) + " >>");
}

} // namespace xunzhen::report::pdf
