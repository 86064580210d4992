#include "models/report/font/opentype.h"

#include <QtEndian>

#include <map>

namespace xunzhen::report {

namespace {

constexpr int kUnitsPerEm = 1000;
constexpr int kRegular = 400;

class Bytes
{
public:
    Bytes &u16(int value)
    {
        const quint16 big = qToBigEndian(quint16(value));
        m_bytes.append(reinterpret_cast<const char *>(&big), 2);
        return *this;
    }
    Bytes &u32(quint32 value)
    {
        const quint32 big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&big), 4);
        return *this;
    }
    Bytes &zeros(int bytes) { return raw(QByteArray(bytes, '\0')); }
    Bytes &raw(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    const QByteArray &all() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

using CharacterMap = std::map<char32_t, int>;

CharacterMap characterMap(const GlyphSubset &subset)
{
    CharacterMap map;
    for (size_t i = 1; i < subset.entries().size(); ++i)
        map.emplace(subset.entries()[i].character, int(i));
    return map;
}

// Format 4: the characters up to U+FFFE, a segment each, for readers that know no other. Its length is 16 bits wide: what is
// over that stands in format 12 alone.
QByteArray segments(const CharacterMap &map)
{
    constexpr size_t kMost = 8000;
    Bytes ends, starts, deltas;
    size_t count = 1;
    for (auto it = map.begin(); it != map.end() && it->first < 0xffff && count < kMost; ++it, ++count) {
        ends.u16(int(it->first));
        starts.u16(int(it->first));
        deltas.u16(it->second - int(it->first));
    }
    int reach = 1, selector = 0;
    while (size_t(reach) * 2 <= count) {
        reach *= 2;
        ++selector;
    }
    const int n = int(count);
    return Bytes().u16(4).u16(16 + 8 * n).u16(0).u16(2 * n).u16(2 * reach).u16(selector).u16(2 * (n - reach))
        .raw(ends.all()).u16(0xffff).u16(0).raw(starts.all()).u16(0xffff).raw(deltas.all()).u16(1).zeros(2 * n).all();
}

// Format 12: every character.
QByteArray groups(const CharacterMap &map)
{
    Bytes table;
    table.u16(12).u16(0).u32(quint32(16 + 12 * map.size())).u32(0).u32(quint32(map.size()));
    for (const auto &[character, index] : map)
        table.u32(character).u32(character).u32(quint32(index));
    return table.all();
}

QByteArray cmap(const CharacterMap &map)
{
    constexpr int kHead = 4 + 2 * 8;
    const QByteArray four = segments(map);
    return Bytes().u16(0).u16(2).u16(3).u16(1).u32(kHead).u16(3).u16(10).u32(quint32(kHead + four.size()))
        .raw(four).raw(groups(map)).all();
}

QByteArray head(const FontFace::Metrics &metrics)
{
    Bytes table;
    table.u32(0x00010000).u32(0x00010000).u32(0).u32(0x5f0f3cf5).u16(3).u16(kUnitsPerEm).zeros(16);
    for (const int edge : metrics.bbox)
        table.u16(edge);
    return table.u16(0).u16(6).u16(2).u16(0).u16(0).all();
}

int widest(const GlyphSubset &subset)
{
    int width = 0;
    for (const auto &entry : subset.entries())
        width = std::max(width, entry.width);
    return width;
}

QByteArray hhea(const GlyphSubset &subset, const FontFace::Metrics &metrics)
{
    return Bytes().u32(0x00010000).u16(metrics.ascent).u16(metrics.descent).u16(0).u16(widest(subset)).zeros(6)
        .u16(1).zeros(14).u16(int(subset.entries().size())).all();
}

QByteArray hmtx(const GlyphSubset &subset)
{
    Bytes table;
    for (const auto &entry : subset.entries())
        table.u16(entry.width).u16(0);
    return table.all();
}

QByteArray os2(const CharacterMap &map, const FontFace::Metrics &metrics)
{
    const auto unit = [](char32_t character) { return int(std::min<char32_t>(character, 0xffff)); };
    return Bytes().u16(3).u16(kUnitsPerEm).u16(kRegular).u16(5).u16(0).zeros(20).zeros(2).zeros(10).zeros(16)
        .raw("NONE").u16(0x40).u16(unit(map.begin()->first)).u16(unit(map.rbegin()->first)).u16(metrics.ascent)
        .u16(metrics.descent).u16(0).u16(std::max(metrics.ascent, 0)).u16(std::max(-metrics.descent, 0)).zeros(8)
        .u16(0).u16(metrics.capHeight).u16(0).u16(0x20).u16(0).all();
}

QByteArray names(const QByteArray &fontName)
{
    const std::map<int, QByteArray> entries{{1, fontName}, {2, "Regular"}, {4, fontName}, {6, fontName}};
    Bytes records, texts;
    for (const auto &[id, text] : entries) {
        const int from = int(texts.all().size());
        for (const char c : text)
            texts.u16(c);
        records.u16(3).u16(1).u16(0x409).u16(id).u16(int(text.size()) * 2).u16(from);
    }
    const int count = int(entries.size());
    return Bytes().u16(0).u16(count).u16(6 + 12 * count).raw(records.all()).raw(texts.all()).all();
}

quint32 checkSum(const QByteArray &padded)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < padded.size(); at += 4)
        sum += qFromBigEndian<quint32>(padded.constData() + at);
    return sum;
}

using Tables = std::map<QByteArray, QByteArray>;

QByteArray assembled(const Tables &tables)
{
    const int count = int(tables.size());
    int reach = 1, selector = 0;
    while (reach * 2 <= count) {
        reach *= 2;
        ++selector;
    }
    Bytes directory, bodies;
    directory.raw("OTTO").u16(count).u16(16 * reach).u16(selector).u16(16 * (count - reach));
    const quint32 first = quint32(12 + 16 * count);
    for (const auto &[tag, body] : tables) {
        const QByteArray padded = body + QByteArray((4 - body.size() % 4) % 4, '\0');
        directory.raw(tag).u32(checkSum(padded)).u32(first + quint32(bodies.all().size())).u32(quint32(body.size()));
        bodies.raw(padded);
    }
    return directory.all() + bodies.all();
}

// The sum over the whole file stands in the table 'head' (ISO/IEC 14496-22 §5.2.4).
QByteArray withCheckSum(QByteArray font, const Tables &tables)
{
    qsizetype at = 12 + 16 * qsizetype(tables.size());
    for (auto it = tables.begin(); it->first != "head"; ++it)
        at += (it->second.size() + 3) / 4 * 4;
    const quint32 adjustment = qToBigEndian(0xb1b0afbaU - checkSum(font));
    return font.replace(at + 8, 4, QByteArray(reinterpret_cast<const char *>(&adjustment), 4));
}

} // namespace

QByteArray writeOpenType(const GlyphSubset &subset, const FontFace &face)
{
    const auto metrics = face.metrics();
    const CharacterMap map = characterMap(subset);
    const Tables tables{{"CFF ", subset.program(face)},
                        {"OS/2", os2(map, metrics)},
                        {"cmap", cmap(map)},
                        {"head", head(metrics)},
                        {"hhea", hhea(subset, metrics)},
                        {"hmtx", hmtx(subset)},
                        {"maxp", Bytes().u32(0x00005000).u16(int(subset.entries().size())).all()},
                        {"name", names(subset.name())},
                        {"post", Bytes().u32(0x00030000).zeros(28).all()}};
    return withCheckSum(assembled(tables), tables);
}

} // namespace xunzhen::report
