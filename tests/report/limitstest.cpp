#include "models/base/error.h"
#include "models/report/content/consultationcontent.h"
#include "models/report/font/fontnames.h"
#include "models/report/image/imagereader.h"
#include "models/report/limits.h"

#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <zlib.h>

#include <functional>

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

/// The problem's code, with its place where it has one; empty when nothing is thrown.
QString refusal(const std::function<void()> &act)
{
    try {
        act();
    } catch (const base::Error &error) {
        CHECK(error.code() == base::ErrorCode::TooLarge);
        REQUIRE(error.problems().size() == 1);
        const base::Problem &problem = error.problems().front();
        return problem.place.isEmpty() ? problem.code : problem.code + u" · "_qs + problem.place;
    }
    return {};
}

QByteArray templateWith(const QByteArray &blocks)
{
    return R"({"format": 1, "id": "t", "version": "1", "title": "t",
 "page": {"number": "{{page}}", "numberStyle": "text"}, "fonts": {"last": ["NotoSerifCJKsc-Regular", "DejaVuSans"], "body": ["NotoSerifCJKsc-Regular"]},
 "styles": {"text": {"font": "body", "size": 12}}, "blocks": )" + blocks + '}';
}

/// Twelve findings inside twelve findings, so many times.
QByteArray nested(int depth, const QByteArray &inner)
{
    QByteArray blocks = inner;
    for (int i = 0; i < depth; ++i)
        blocks = R"([{"block": "forEach", "in": "findings", "as": "f", "blocks": )" + blocks + "}]";
    return blocks;
}

void layOut(const QByteArray &blocks)
{
    const Template paper = Template::parse(templateWith(blocks), "{}", consultationSchema());
    PaperRenderer::layOut(consultationContent(testing::richReport()), paper, testing::testFonts());
}

QByteArray pngClaiming(quint32 width, quint32 height)
{
    QByteArray png = testing::pngSignature(u"x"_qs);
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    qToBigEndian(quint32(crc32(0, reinterpret_cast<const Bytef *>(png.constData() + 12), 17)), png.data() + 29);
    return png;
}

}

TEST_CASE("a template larger or deeper than any real one is refused before it is walked through")
{
    const auto schema = consultationSchema();
    const QByteArray large(limits::kTemplateBytes + 1, ' ');
    CHECK(refusal([&] { Template::parse(large, "{}", schema); }) == u"template-too-large · template.json");
    CHECK(refusal([&] { Template::parse("{}", large, schema); }) == u"template-too-large · wording.json");
    const QByteArray deep(500'000, '[');
    CHECK(refusal([&] { Template::parse("{\"a\":\n" + deep, "{}", schema); }) == u"template-too-deep · template.json:2");
    CHECK(refusal([&] { Template::parse(templateWith(nested(40, "[]")), "{}", schema); }).startsWith(u"template-too-deep"_qs));
}

TEST_CASE("brackets in a text make no template deep")
{
    const QByteArray text = R"([{"block": "para", "style": "text", "text": ")" + QByteArray(200, '[') + R"(\"{{process}}"}])";
    CHECK_NOTHROW(layOut(text));
}

TEST_CASE("lists inside lists do not make a paper without end")
{
    CHECK(refusal([] { layOut(nested(8, R"([{"block": "para", "style": "text", "text": "{{process}}"}])")); }) == u"paper-too-long");
    CHECK(refusal([] { layOut(nested(10, R"([{"block": "space", "mm": 0, "stretch": true}])")); }) == u"paper-too-long");
    CHECK(refusal([] { layOut(nested(11, "[]")); }) == u"paper-too-long");
}

TEST_CASE("a paper has at most so many pages and lines")
{
    const QByteArray page = R"([{"block": "para", "style": "text", "text": "页"}, {"block": "pageBreak"}])";
    CHECK(refusal([&] { layOut(nested(4, page)); }) == u"paper-too-long");
    QByteArray lines;
    for (int i = 0; i < 250; ++i)
        lines += "行\\n";
    CHECK(refusal([&] { layOut(nested(3, R"([{"block": "para", "style": "text", "text": ")" + lines + R"("}])")); }) == u"paper-too-long");
}

TEST_CASE("a table head or a foot taller than its page does not lay out for ever")
{
    QByteArray lines;
    for (int i = 0; i < 120; ++i)
        lines += "行\\n";
    CHECK_NOTHROW(layOut(R"([{"block": "table", "in": "findings", "as": "f", "style": "text", "columns": [{"mm": 156, "title": ")" + lines
                         + R"(", "text": "甲\n乙\n丙"}]}])"));
    const QByteArray foot = templateWith(R"([{"block": "para", "style": "text", "text": "文"}])")
                                .replace("\"number\"", "\"foot\": \"" + lines + "\", \"footStyle\": \"text\", \"number\"");
    const Template paper = Template::parse(foot, "{}", consultationSchema());
    CHECK(refusal([&] { PaperRenderer::layOut(consultationContent(testing::richReport()), paper, testing::testFonts()); })
          == u"paper-foot-too-tall");
}

TEST_CASE("sentences that name each other without end are not filled without end")
{
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += "{{process|then:inner}}";
    const QByteArray wording = R"({"outer": ")" + many + R"(", "inner": ")" + many.left(22 * 10'000).replace("then:inner", "lines") + R"("})";
    CHECK(refusal([&] {
        Template::parse(templateWith(R"([{"block": "para", "style": "text", "text": "@outer"}])"), wording, consultationSchema());
    }) == u"paper-too-long");
}

TEST_CASE("styles and sheets without measure are named as faults")
{
    const auto faultOf = [](const QByteArray &from, const QByteArray &to) {
        try {
            Template::parse(templateWith("[]").replace(from, to), "{}", consultationSchema());
        } catch (const base::Error &error) {
            return error.problems().front().code;
        }
        return QString();
    };
    CHECK(faultOf("\"size\": 12", "\"size\": 12, \"tracking\": 1e300") == u"template-style-size");
    CHECK(faultOf("\"size\": 12", "\"size\": 12, \"left\": -1e9") == u"template-style-size");
    CHECK(faultOf("\"size\": 12", "\"size\": 12, \"before\": 1e9") == u"template-style-size");
    CHECK(faultOf("\"number\"", "\"sheetWidth\": 1e200, \"sheetHeight\": 1e200, \"number\"") == u"template-page-size");
    CHECK(faultOf("\"size\": 12", "\"size\": 12, \"indent\": 2").isEmpty());
}

TEST_CASE("a picture of more pixels than any camera gives is refused before it is decoded")
{
    CHECK(refusal([] { readImage(pngClaiming(19'000, 19'000)); }) == u"picture-too-many-pixels");
    CHECK(refusal([] { readImage(pngClaiming(1, 20'001)); }) == u"picture-too-many-pixels");
    CHECK(refusal([] { readImage("\xff\xd8\xff" + QByteArray(limits::kPictureBytes, 'x')); }) == u"picture-too-large");
}

TEST_CASE("a picture on a paper that is too large is named with its place")
{
    ConsultationReport report = testing::richReport();
    report.photos[2].picture.bytes = pngClaiming(19'000, 19'000);
    CHECK(refusal([&] { testing::render(report); }).startsWith(u"picture-too-many-pixels · "_qs));
}

TEST_CASE("a font with thousands of endless names takes no memory for them")
{
    const auto words = [](std::initializer_list<int> values) {
        QByteArray bytes;
        for (const int value : values)
            bytes += QByteArray(1, char(value >> 8)) + char(value & 0xff);
        return bytes;
    };
    constexpr int kNames = 40'000;
    QByteArray names = words({0, kNames, 6});
    for (int i = 0; i < kNames; ++i)
        names += words({3, 1, 0x409, 4, 65'534, 0});
    names += QByteArray(70'000, 'n');
    QByteArray font = words({1, 0, 1, 16, 0, 0}) + "name" + words({0, 0, 0, 28});
    QByteArray size(4, '\0');
    qToBigEndian(quint32(names.size()), size.data());
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"names.ttf"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(font + size + names);
    file.close();
    const auto faces = readFaceNames(file.fileName());
    REQUIRE(faces.size() == 1);
    CHECK(faces.front().names.size() <= 2049);
    CHECK(faces.front().names.front().size() <= 256);
}
