#include "models/report/font/fontnames.h"

#include <QFile>
#include <QtEndian>

namespace xunzhen::report {

namespace {

constexpr quint32 kMaxFaces = 64;
constexpr quint16 kMaxTables = 256;
constexpr quint32 kMaxTableBytes = 1 << 20;
constexpr quint16 kMaxNames = 2048;
constexpr quint16 kMaxNameBytes = 512;

enum NameId : quint16 {
    Family = 1,
    Subfamily = 2,
    FullName = 4,
    PostScriptName = 6,
    TypographicFamily = 16,
    TypographicSubfamily = 17
};

struct Table
{
    quint32 offset = 0;
    quint32 length = 0;
};

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : quint16(0);
}

quint32 longWord(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0U;
}

QByteArray readAt(QFile &file, quint32 offset, quint32 length)
{
    if (length > kMaxTableBytes || !file.seek(offset))
        return {};
    const QByteArray bytes = file.read(length);
    return bytes.size() == qsizetype(length) ? bytes : QByteArray();
}

Table findTable(const QByteArray &directory, const char *tag)
{
    for (qsizetype at = 0; at + 16 <= directory.size(); at += 16)
        if (directory.mid(at, 4) == tag)
            return {longWord(directory, at + 8), longWord(directory, at + 12)};
    return {};
}

QString decodeName(const QByteArray &bytes)
{
    QString text;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
        text += QChar(word(bytes, at));
    return text;
}

struct NameTable
{
    QStringList families;
    QStringList typographicFamilies;
    QStringList fullNames;
    QString postScript;
    bool regular = false;
    bool ofOtherWeight = false; ///< such as Noto Sans CJK SC Thin, "Regular" of the family of that name, "Thin" of the large one
};

void takeName(NameTable &names, quint16 id, const QString &text)
{
    const bool isRegular = text == QLatin1String("Regular");
    if (id == Family)
        names.families << text;
    else if (id == TypographicFamily)
        names.typographicFamilies << text;
    else if (id == FullName)
        names.fullNames << text;
    else if (id == PostScriptName)
        names.postScript = text;
    else if (id == Subfamily && isRegular)
        names.regular = true;
    else if (id == TypographicSubfamily && !isRegular)
        names.ofOtherWeight = true;
}

// Only Unicode names (platform 0 and 3) are read; every font that matters here has them.
NameTable parseNames(const QByteArray &table)
{
    NameTable names;
    const quint16 count = std::min(word(table, 2), kMaxNames);
    const quint16 strings = word(table, 4);
    for (quint16 i = 0; i < count; ++i) {
        const qsizetype record = 6 + 12 * qsizetype(i);
        const quint16 platform = word(table, record);
        if (platform != 0 && platform != 3)
            continue;
        const auto text = decodeName(table.mid(strings + word(table, record + 10), std::min(kMaxNameBytes, word(table, record + 8))));
        takeName(names, word(table, record + 6), text);
    }
    return names;
}

// fsType bits (OpenType OS/2): 1 restricted, 8 no subsetting, 9 bitmaps only.
bool allowsEmbedding(const QByteArray &os2)
{
    const quint16 type = word(os2, 8);
    const bool restrictedOnly = (type & 0x000e) == 0x0002;
    return !restrictedOnly && !(type & 0x0300);
}

FaceNames readFace(QFile &file, int index, quint32 offset)
{
    FaceNames face;
    face.index = index;
    const quint16 tables = word(readAt(file, offset, 12), 4);
    if (tables == 0 || tables > kMaxTables)
        return face;
    const QByteArray directory = readAt(file, offset + 12, quint32(tables) * 16);
    const Table nameTable = findTable(directory, "name");
    const NameTable names = parseNames(readAt(file, nameTable.offset, nameTable.length));
    const Table os2 = findTable(directory, "OS/2");
    face.mayEmbed = allowsEmbedding(readAt(file, os2.offset, os2.length));
    face.postScript = names.postScript;
    face.names = names.fullNames + QStringList{names.postScript};
    if (names.regular)
        face.names += names.families;
    if (names.regular && !names.ofOtherWeight)
        face.names += names.typographicFamilies;
    face.variable = findTable(directory, "fvar").length > 0;
    face.names.removeAll(QString());
    return face;
}

std::vector<quint32> faceOffsets(QFile &file)
{
    const QByteArray head = readAt(file, 0, 12);
    if (!head.startsWith("ttcf")) {
        const bool known = head.startsWith("OTTO") || head.startsWith("true") || longWord(head, 0) == 0x00010000;
        return known ? std::vector<quint32>{0} : std::vector<quint32>{};
    }
    const quint32 count = longWord(head, 8);
    if (count > kMaxFaces)
        return {};
    const QByteArray list = readAt(file, 12, count * 4);
    std::vector<quint32> offsets;
    for (qsizetype at = 0; at < list.size(); at += 4)
        offsets.push_back(longWord(list, at));
    return offsets;
}

} // namespace

std::vector<FaceNames> readFaceNames(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    std::vector<FaceNames> faces;
    int index = 0;
    for (const quint32 offset : faceOffsets(device)) {
        FaceNames face = readFace(device, index++, offset);
        if (!face.names.isEmpty())
            faces.push_back(std::move(face));
    }
    return faces;
}

} // namespace xunzhen::report
