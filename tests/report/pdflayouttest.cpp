#include "tests/report/trialpaper.h"
#include "tests/report/papertools.h"
#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cmath>

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

struct BoxedLine
{
    int page = 0;
    QRectF box;
    QString text;
};

/// The words (or lines) of a PDF as an outside program sees them; nothing where it is not installed.
std::vector<BoxedLine> read(const RenderedPaper &paper, const QString &element)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_qs));
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(paper.pdf) == paper.pdf.size()));
    file.close();
    const auto result = testing::runTool(u"pdftotext"_qs, {u"-bbox-layout"_qs, file.fileName(), u"-"_qs});
    if (!result)
        return {};
    std::vector<BoxedLine> lines;
    QXmlStreamReader xml(result->output);
    int page = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"page")
            ++page;
        const auto number = [&](const char *name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
        if (xml.isStartElement() && xml.name() == element) {
            const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
            lines.push_back({page, box, element == u"word" ? xml.readElementText() : QString()});
        }
    }
    REQUIRE_FALSE(lines.empty());
    return lines;
}

} // namespace

TEST_CASE("in the produced PDF the words stand inside the type area, as another program measures them")
{
    const QRectF type = testing::consultationTemplate().geometry().type;
    int number = 0;
    for (const BoxedLine &word : read(testing::render(testing::richReport()), u"word"_qs)) {
        CAPTURE(word.page, word.text.toStdString());
        CHECK(word.box.left() > type.left() - 1);
        // A mark at a line's end has a blank half.
        CHECK(word.box.right() < type.right() + 9);
        if (word.box.center().y() > type.bottom()) {
            ++number;
            CHECK(std::abs(word.box.center().y() - type.bottom() - points(7)) < 4);
        } else {
            CHECK(word.box.center().y() > type.top());
        }
    }
    CHECK(number > 20);
}

TEST_CASE("in the produced PDF the lines of body text are 28.99 points apart")
{
    const testing::TrialPaper form{R"({"block": "para", "style": "body", "text": "{{text}}"})"};
    auto fields = testing::trialFields();
    fields["text"] = testing::bodyText(90).toStdString();
    Content content;
    content.fields = fields;
    content.date = QDate(2026, 11, 28);
    const auto lines = read(PaperRenderer::render(content, form.paper(), testing::testFonts()), u"line"_qs);
    int measured = 0;
    for (size_t i = 1; i < lines.size(); ++i)
        if (lines[i].page == lines[i - 1].page && lines[i].box.width() > 200 && lines[i - 1].box.width() > 200) {
            CHECK(std::abs(lines[i].box.top() - lines[i - 1].box.top() - 28.99) < 0.3);
            ++measured;
        }
    CHECK((lines.empty() || measured > 50));
}
