#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/smallfont.h"

#include "models/base/error.h"
#include "models/report/font/fontset.h"
#include "models/report/font/opentype.h"
#include "models/report/font/typecase.h"

#include "tests/report/samplereport.h"

#include <QFile>
#include <QTemporaryDir>

namespace xunzhen::fuzz {

namespace {

using namespace report;

constexpr char32_t kText[] = U"A中生1，\U00020BB7";
constexpr int kFaces = 4;

/// Outlines, widths and both programs, as a PDF and an OFD hold them.
void useFace(const FaceRef &ref)
{
    const FontLibrary library;
    const FontFace face(library, ref);
    GlyphSubset subset(ref.name);
    for (const char32_t character : std::u32string_view(kText))
        subset.indexOf({character, face.glyphOf(character), 1000}, face);
    writeOpenType(subset, face);
}

void setInIt(const FontSet &set, const QString &name)
{
    TypeCase types(set, {{QStringLiteral("body"), {name}}});
    for (const char32_t character : std::u32string_view(kText))
        types.set(QStringLiteral("body"), character);
}

void useFile(const QString &folder, const QString &file)
{
    for (int index = 0; index < kFaces; ++index)
        try {
            useFace({file, index, QStringLiteral("Small")});
        } catch (const base::Error &) {
        }
    const FontSet set = FontSet::fromFolders({folder});
    for (const char *name : {"Small", "Seed"})
        if (set.find(QLatin1String(name)))
            setInIt(set, QLatin1String(name));
}

void run(const QByteArray &input)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("font.otf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
        std::abort();
    file.close();
    try {
        useFile(folder.path(), file.fileName());
    } catch (const base::Error &) {
    }
}

/// A few glyphs of this computer's Chinese face, as an OFD would hold them.
QByteArray subsetOfNoto()
{
    const auto ref = testing::testFonts().find(QStringLiteral("NotoSerifCJKsc-Regular"));
    if (!ref)
        return {};
    const FontLibrary library;
    const FontFace face(library, *ref);
    GlyphSubset subset(QStringLiteral("Seed"));
    for (const char32_t character : std::u32string_view(kText))
        subset.indexOf({character, face.glyphOf(character), 1000}, face);
    return writeOpenType(subset, face);
}

std::vector<QByteArray> seeds()
{
    std::vector<QByteArray> made{smallTrueType(), smallCollection()};
    if (QByteArray own = subsetOfNoto(); !own.isEmpty())
        made.push_back(std::move(own));
    return made;
}

}

const FuzzTarget kFontTarget{"font", run, seeds, nullptr};

}
