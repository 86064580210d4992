#include "models/report/font/cffwriter.h"

namespace xunzhen::report {

namespace {

enum DictOperator {
    FontBBox = 5, Charset = 15, CharStrings = 17, Private = 18, DefaultWidthX = 20, NominalWidthX = 21,
    Ros = 0x0c1e, CidCount = 0x0c22, FdArray = 0x0c24, FdSelect = 0x0c25
};

constexpr int kFirstOwnString = 391;

QByteArray big(quint32 value, int bytes)
{
    QByteArray text;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        text += char(value >> shift & 0xff);
    return text;
}

// Always five bytes, so that a dictionary's size does not depend on the offsets in it.
QByteArray dictNumber(int value)
{
    return char(29) + big(quint32(value), 4);
}

QByteArray dictOperator(DictOperator op)
{
    return op > 0xff ? big(quint32(op), 2) : big(quint32(op), 1);
}

QByteArray index(const std::vector<QByteArray> &items)
{
    if (items.empty())
        return big(0, 2);
    QByteArray offsets = big(1, 4);
    QByteArray data;
    for (const QByteArray &item : items) {
        data += item;
        offsets += big(quint32(data.size()) + 1, 4);
    }
    return big(quint32(items.size()), 2) + big(4, 1) + offsets + data;
}

QByteArray charset(int glyphs)
{
    QByteArray ranges = big(2, 1);
    if (glyphs > 1)
        ranges += big(1, 2) + big(quint32(glyphs - 2), 2);
    return ranges;
}

QByteArray fdSelect(int glyphs)
{
    return big(3, 1) + big(1, 2) + big(0, 2) + big(0, 1) + big(quint32(glyphs), 2);
}

struct Offsets
{
    int charset = 0;
    int fdSelect = 0;
    int charStrings = 0;
    int fdArray = 0;
};

QByteArray topDict(const std::array<int, 4> &bbox, int glyphs, const Offsets &at)
{
    QByteArray dict = dictNumber(kFirstOwnString) + dictNumber(kFirstOwnString + 1) + dictNumber(0) + dictOperator(Ros);
    for (const int edge : bbox)
        dict += dictNumber(edge);
    dict += dictOperator(FontBBox);
    dict += dictNumber(glyphs) + dictOperator(CidCount);
    dict += dictNumber(at.charset) + dictOperator(Charset);
    dict += dictNumber(at.fdSelect) + dictOperator(FdSelect);
    dict += dictNumber(at.charStrings) + dictOperator(CharStrings);
    dict += dictNumber(at.fdArray) + dictOperator(FdArray);
    return dict;
}

} // namespace

QByteArray writeCff(const QByteArray &fontName, const std::array<int, 4> &bbox,
                    const std::vector<QByteArray> &charstrings)
{
    const int glyphs = int(charstrings.size());
    const QByteArray strings = index({"Adobe", "Identity"}) + index({});
    const QByteArray head = QByteArray("\x01\x00\x04\x04", 4) + index({fontName});
    const QByteArray privateDict = dictNumber(1000) + dictOperator(DefaultWidthX) + dictNumber(0)
                                 + dictOperator(NominalWidthX);
    const QByteArray set = charset(glyphs);
    const QByteArray select = fdSelect(glyphs);
    const QByteArray outlines = index(charstrings);

    Offsets at;
    at.charset = int(head.size() + index({topDict(bbox, glyphs, at)}).size() + strings.size());
    at.fdSelect = at.charset + int(set.size());
    const int privateAt = at.fdSelect + int(select.size());
    at.fdArray = privateAt + int(privateDict.size());
    const QByteArray fontDict = dictNumber(int(privateDict.size())) + dictNumber(privateAt) + dictOperator(Private);
    const QByteArray fonts = index({fontDict});
    at.charStrings = at.fdArray + int(fonts.size());
    return head + index({topDict(bbox, glyphs, at)}) + strings + set + select + privateDict + fonts + outlines;
}

} // namespace xunzhen::report
