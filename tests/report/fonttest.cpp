#include "models/report/font/fontnames.h"
#include "models/report/font/fontset.h"
#include "models/report/font/typecase.h"

#include "models/base/error.h"

#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

FaceRef anyFace()
{
    for (const char16_t *name : {u"NotoSerifCJKsc-Regular", u"SimSun", u"DejaVuSans"})
        if (const auto face = testing::testFonts().find(QString::fromUtf16(name)))
            return *face;
    FAIL("no known font on this computer");
    return {};
}

QByteArray headOf(const QString &file, qint64 bytes)
{
    QFile source(file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.read(bytes);
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"odd.ttc"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("faces are found by their names, letter case aside")
{
    const FaceRef face = anyFace();
    const auto again = testing::testFonts().find(face.name.toUpper());
    REQUIRE(again.has_value());
    CHECK(*again == face);
    CHECK_FALSE(testing::testFonts().find(u"没有这种字体"_qs).has_value());
}

TEST_CASE("cut and scrambled font files have no faces or are refused, and break nothing")
{
    const QTemporaryDir folder;
    const QByteArray head = headOf(anyFace().file, 200000);
    for (qsizetype length = 0; length < 3000; length += 37) {
        const QString file = written(folder, head.left(length));
        for (const FaceNames &face : readFaceNames(file))
            CHECK_FALSE(face.names.isEmpty());
    }
    for (int turn = 0; turn < 200; ++turn) {
        QByteArray odd = head;
        for (int i = 0; i < 40; ++i)
            odd[(turn * 97 + i * 31) % 1200] = char(turn * 13 + i * 7);
        const QString file = written(folder, odd);
        readFaceNames(file);
        const FontLibrary library;
        CHECK_THROWS_AS(FontFace(library, FaceRef{file, 0, u"odd"_qs}), base::Error);
    }
}

TEST_CASE("the first face of a chain that has the character sets it")
{
    const FontSet &fonts = testing::testFonts();
    TypeCase types(fonts, {{u"role"_qs, {u"没有这种字体"_qs, anyFace().name}}});
    const SetCharacter set = types.set(u"role"_qs, U'A');
    CHECK(set.glyph != 0);
    CHECK(types.faces().at(size_t(set.face)) == anyFace());
    REQUIRE(types.substitutions().size() == 1);
    CHECK(types.substitutions().front() == Substitution{u"role"_qs, u"没有这种字体"_qs, anyFace().name, {}});
    CHECK_THROWS_AS(types.set(u"other"_qs, U'A'), base::Error);
}
