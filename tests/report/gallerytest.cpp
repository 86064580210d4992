// Every paper that comes with the program, from a rich, an empty and an extreme sample record.
#include "models/report/check/layoutcheck.h"
#include "models/report/sample/samplesheet.h"
#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

SampleSheet sheetOf(const QString &id, Sample sample)
{
    return sampleSheet(id, TemplateFiles::load(shippedFolder(id)), sample);
}

QStringList told(const base::Problems &problems)
{
    QStringList lines;
    for (const base::Problem &problem : problems)
        lines << problem.place + u' ' + problem.code + u' ' + problem.arguments.join(u' ');
    return lines;
}

}

TEST_CASE("every paper of the gallery is laid out without a fault")
{
    for (const QString &id : shippedPapers())
        for (const Sample sample : {Sample::Rich, Sample::Empty, Sample::Extreme}) {
            INFO(id.toStdString() << " " << sampleCode(sample).toStdString());
            const SampleSheet sheet = sheetOf(id, sample);
            const RenderedPaper paper = PaperRenderer::layOut(sheet.content, sheet.layout, testing::testFonts());
            CHECK(told(checkLayout(paper.pages, sheet.layout)).join(u'\n') == QString());
            CHECK(paper.missing.isEmpty());
        }
}

TEST_CASE("the same record gives the same bytes of every paper")
{
    for (const QString &id : shippedPapers())
        for (const Sample sample : {Sample::Rich, Sample::Empty}) {
            INFO(id.toStdString() << " " << sampleCode(sample).toStdString());
            const SampleSheet once = sheetOf(id, sample), again = sheetOf(id, sample);
            CHECK(PaperRenderer::render(once.content, once.layout, testing::testFonts()).pdf
                  == PaperRenderer::render(again.content, again.layout, testing::testFonts()).pdf);
        }
}
