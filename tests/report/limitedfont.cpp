#include "tests/report/limitedfont.h"

#include "models/report/font/opentype.h"

#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QtEndian>

namespace xunzhen::testing {

using namespace report;

namespace {

// The writer puts six letters and a plus before a subset's name.
constexpr int kPrefix = 7;

/// Where the directory's entry of a table begins.
qsizetype entryOf(const QByteArray &font, const char *tag)
{
    for (qsizetype at = 12; at + 16 <= 12 + 16 * 32; at += 16)
        if (font.mid(at, 4) == tag)
            return at;
    FAIL("no table " << tag);
    return 0;
}

qsizetype offsetOf(const QByteArray &font, const char *tag)
{
    return qFromBigEndian<quint32>(font.constData() + entryOf(font, tag) + 8);
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
    return bytes;
}

FaceRef sourceFace()
{
    for (const QString &name : {u"NotoSerifCJKsc-Regular"_qs, u"SimSun"_qs, u"FandolSong-Regular"_qs})
        if (const auto face = testFonts().find(name))
            return *face;
    FAIL("no Chinese font on this computer");
    return {};
}

}

QByteArray limitedFont(const QString &name, const QString &characters)
{
    REQUIRE(name.size() > kPrefix);
    const FontLibrary library;
    const FontFace face(library, sourceFace());
    GlyphSubset subset(QString(name.size() - kPrefix, u'x'));
    for (const uint code : characters.toUcs4()) {
        const quint32 own = face.glyphOf(code);
        subset.indexOf({code, own ? own : face.glyphOf(U'中'), 0}, face);
    }
    return writeOpenType(subset, face).replace(utf16(QString::fromLatin1(subset.name())), utf16(name));
}

QByteArray withRights(QByteArray font, quint16 fsType)
{
    qToBigEndian(fsType, font.data() + offsetOf(font, "OS/2") + 8);
    return font;
}

QByteArray asVariable(QByteArray font)
{
    return font.replace(entryOf(font, "post"), 4, "fvar");
}

QByteArray withoutShapes(QByteArray font)
{
    return font.replace(offsetOf(font, "CFF "), 64, QByteArray(64, '\xee'));
}

void putFont(const QTemporaryDir &folder, const QString &file, const QByteArray &font)
{
    QFile target(folder.filePath(file));
    REQUIRE(target.open(QIODevice::WriteOnly));
    REQUIRE(target.write(font) == font.size());
}

} // namespace xunzhen::testing
