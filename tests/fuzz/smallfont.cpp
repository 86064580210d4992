#include "tests/fuzz/smallfont.h"

#include <QtEndian>

#include <map>

namespace xunzhen::fuzz {

namespace {

QByteArray words(std::initializer_list<int> values)
{
    QByteArray bytes;
    for (const int value : values) {
        bytes += char(value >> 8 & 0xff);
        bytes += char(value & 0xff);
    }
    return bytes;
}

QByteArray longWord(quint32 value)
{
    return words({int(value >> 16), int(value & 0xffff)});
}

/// A contour of three points, the second off the curve.
QByteArray bentGlyph()
{
    const QByteArray flags("\x01\x00\x01", 3);
    return words({1, 0, 0, 800, 700, 2, 0}) + flags + words({0, 400, 400, 0, 700, -700}) + '\0';
}

QByteArray names()
{
    const QByteArray text = words({'S', 'm', 'a', 'l', 'l'});
    const int size = int(text.size());
    return words({0, 3, 6 + 3 * 12}) + words({3, 1, 0x409, 1, size, 0}) + words({3, 1, 0x409, 4, size, 0})
           + words({3, 1, 0x409, 6, size, 0}) + text;
}

/// Format 4 with the two characters and the end mark.
QByteArray characterMap()
{
    const QByteArray segments = words({4, 40, 0, 6, 4, 1, 2, 'A', 0x4e2d, 0xffff, 0, 'A', 0x4e2d, 0xffff, 1 - 'A', 2 - 0x4e2d, 1, 0, 0, 0});
    return words({0, 1, 3, 1}) + longWord(12) + segments;
}

std::map<QByteArray, QByteArray> tables()
{
    const QByteArray glyph = bentGlyph();
    const int half = int(glyph.size()) / 2;
    return {{"OS/2", words({3, 500, 400, 5, 0}) + QByteArray(86, '\0')},
            {"cmap", characterMap()},
            {"glyf", glyph + glyph},
            {"head", words({1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 3, 1000}) + QByteArray(16, '\0') + words({0, 0, 800, 700, 0, 6, 2, 0, 0})},
            {"hhea", words({1, 0, 880, -120, 0, 1000}) + QByteArray(22, '\0') + words({1})},
            {"hmtx", words({1000, 0, 0, 0})},
            {"loca", words({0, 0, half, 2 * half})},
            {"maxp", words({1, 0, 3, 8, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0})},
            {"name", names()}};
}

/// The font as it stands so many bytes behind the start of its file.
QByteArray fontAt(quint32 start)
{
    const auto all = tables();
    QByteArray directory = longWord(0x00010000) + words({int(all.size()), 128, 3, 16});
    QByteArray bodies;
    const quint32 first = start + 12 + 16 * quint32(all.size());
    for (const auto &[tag, body] : all) {
        directory += tag + longWord(0) + longWord(first + quint32(bodies.size())) + longWord(quint32(body.size()));
        bodies += body + QByteArray((4 - body.size() % 4) % 4, '\0');
    }
    return directory + bodies;
}

}

QByteArray smallTrueType()
{
    return fontAt(0);
}

QByteArray smallCollection()
{
    constexpr quint32 kHead = 20;
    const quint32 second = kHead + quint32(fontAt(0).size());
    return "ttcf" + longWord(0x00010000) + longWord(2) + longWord(kHead) + longWord(second) + fontAt(kHead) + fontAt(second);
}

}
