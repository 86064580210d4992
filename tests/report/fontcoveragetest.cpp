#include "models/report/fontcoverage.h"

#include "tests/report/limitedfont.h"
#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace xunzhen;
using namespace xunzhen::report;
using testing::limitedFont;

namespace {

const QString kOffice = QStringLiteral("仿宋_GB2312");
// Of CJK extension C, which neither an office nor a usual free font has.
const QString kRare = QStringLiteral("𪜀");

ConsultationReport reportOf(const QString &person)
{
    ConsultationReport report = testing::bareReport();
    report.enterprise.name = u"天津海河示例有限公司"_qs;
    report.enterprise.overview = u"企业负责人为"_qs + person + u"，于2015年到任。"_qs;
    return report;
}

/// Everything that a report of that person says, so that a font may have all of it.
QString charactersOf(const ConsultationReport &report)
{
    QString all;
    const PageModel model = testing::render(report).pages;
    for (const Page &page : model.pages)
        for (const GlyphRun &run : page.runs)
            for (const Glyph &glyph : run.glyphs)
                all += QString::fromUcs4(&glyph.character, 1);
    return all;
}

/// The fonts of a folder in front of those of this computer, which lack the rare faces.
RenderedPaper rendered(const ConsultationReport &report, const QTemporaryDir &folder)
{
    QStringList folders{folder.path()};
    for (const QString &system : FontSet::systemFolders())
        folders << system + u"/opentype/noto"_qs;
    return PaperRenderer::render(report, testing::consultationTemplate(), FontSet::fromFolders(folders));
}

const Substitution *ofRole(const FontCoverage &coverage, const QString &role)
{
    const auto hit = std::ranges::find(coverage.roles, role, &Substitution::role);
    return hit == coverage.roles.end() ? nullptr : &*hit;
}

}

SCENARIO("One is told which faces a paper is set in and which characters no font has")
{
    const QTemporaryDir folder;
    const ConsultationReport report = reportOf(u"孙"_qs + kRare + u"强"_qs);

    GIVEN("a computer with the free faces alone")
    {
        const FontCoverage coverage = coverageOf(rendered(report, folder));
        THEN("every role is listed with the face that stands in for the office's")
        {
            REQUIRE(ofRole(coverage, u"fangsong"_qs));
            CHECK(ofRole(coverage, u"fangsong"_qs)->wanted == kOffice);
            CHECK(ofRole(coverage, u"fangsong"_qs)->used.startsWith(u"Noto"_qs));
            CHECK(ofRole(coverage, u"heiti"_qs));
        }
        THEN("the character that no font has is listed with the page and the words around it")
        {
            REQUIRE(coverage.missing.size() == 1);
            CHECK(coverage.missing.front().character == kRare);
            CHECK(coverage.missing.front().count == 1);
            REQUIRE(coverage.missing.front().places.size() == 1);
            CHECK(coverage.missing.front().places.front().page > 1);
            CHECK(coverage.missing.front().places.front().around.contains(u"孙"_qs + kRare + u"强"_qs));
        }
    }

    GIVEN("a font that has the rare character, under a name that no template knows")
    {
        testing::putFont(folder, u"hanaminb.otf"_qs, limitedFont(u"HanaMinB"_qs, kRare));
        const FontCoverage coverage = coverageOf(rendered(report, folder));
        THEN("it is found, and the paper says which character is set in it")
        {
            CHECK(coverage.missing.empty());
            const auto hit = std::ranges::find(coverage.characters, u"HanaMinB"_qs, &Substitution::used);
            REQUIRE(hit != coverage.characters.end());
            CHECK(hit->characters == kRare);
        }
    }

    GIVEN("the office's face")
    {
        const QByteArray office = limitedFont(kOffice, charactersOf(report));
        AND_GIVEN("as it should be")
        {
            testing::putFont(folder, u"SIMFANG.OTF"_qs, office);
            const RenderedPaper paper = rendered(report, folder);
            THEN("the paper is set in it")
            {
                CHECK_FALSE(ofRole(coverageOf(paper), u"fangsong"_qs));
                CHECK(std::ranges::count(paper.pages.faces, kOffice, &FaceRef::name) == 1);
            }
        }
        AND_GIVEN("under a maker's other name")
        {
            testing::putFont(folder, u"fangsong.otf"_qs, limitedFont(u"FangSong_GB2312"_qs, charactersOf(report)));
            CHECK_FALSE(ofRole(coverageOf(rendered(report, folder)), u"fangsong"_qs));
        }
        AND_GIVEN("with rights, weights or shapes that a paper cannot use")
        {
            const auto [font, why] = GENERATE_COPY(
                std::pair(testing::withRights(office, 0x0002), PassedFace::Why::ForbidsEmbedding),
                std::pair(testing::withRights(office, 0x0100), PassedFace::Why::ForbidsEmbedding),
                std::pair(testing::asVariable(office), PassedFace::Why::Variable),
                std::pair(testing::withoutShapes(office), PassedFace::Why::Damaged));
            testing::putFont(folder, u"simfang.otf"_qs, font);
            const RenderedPaper paper = rendered(report, folder);
            THEN("it is passed over, by name and with the reason, and the next face takes its place")
            {
                const FontCoverage coverage = coverageOf(paper);
                REQUIRE(ofRole(coverage, u"fangsong"_qs));
                CHECK(ofRole(coverage, u"fangsong"_qs)->passed == std::vector{PassedFace{kOffice, why}});
                CHECK(std::ranges::count(paper.pages.faces, kOffice, &FaceRef::name) == 0);
                CHECK(paper.pdf.startsWith("%PDF-"));
            }
        }
        AND_GIVEN("with the right to print and preview beside the restriction")
        {
            testing::putFont(folder, u"simfang.otf"_qs, testing::withRights(office, 0x0006));
            CHECK_FALSE(ofRole(coverageOf(rendered(report, folder)), u"fangsong"_qs));
        }
    }
}

TEST_CASE("a damaged font at the end of a chain disturbs nothing, and unused faces are not named by the paper")
{
    const QTemporaryDir folder;
    testing::putFont(folder, u"broken.otf"_qs, testing::withoutShapes(limitedFont(u"HanaMinA"_qs, kRare)));
    const RenderedPaper paper = rendered(reportOf(u"李明"_qs), folder);
    CHECK(paper.missing.isEmpty());
    CHECK(std::ranges::count(paper.pages.faces, u"HanaMinA"_qs, &FaceRef::name) == 0);
    CHECK(rendered(reportOf(kRare), folder).missing == kRare);
}

TEST_CASE("rare names are set by the fonts that Debian offers for them, where they are installed")
{
    if (!testing::testFonts().find(u"HanaMinB"_qs) && !testing::testFonts().find(u"BabelStoneHan"_qs)) {
        WARN("skipped: neither fonts-hanazono nor fonts-babelstone-han is installed");
        return;
    }
    const RenderedPaper paper = testing::render(reportOf(u"孙𠅤强𡸴𬭎"_qs + kRare));
    CHECK(coverageOf(paper).missing.empty());
}
