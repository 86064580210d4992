#include "models/report/sample/samplesheet.h"
#include "tests/report/externalchecks.h"
#include "tests/report/extremereport.h"
#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

using namespace xunzhen;

TEST_CASE("programs of other people find nothing wrong with any paper of the gallery")
{
    using namespace report;
    testing::ExternalChecks checks;
    checks.add(u"clean"_qs, testing::render(testing::cleanReport()));
    checks.add(u"extreme"_qs, testing::render(testing::extremeReport()));
    for (const QString &id : shippedPapers())
        for (const Sample sample : {Sample::Rich, Sample::Empty}) {
            const SampleSheet sheet = sampleSheet(id, TemplateFiles::load(shippedFolder(id)), sample);
            checks.add(id + u'-' + sampleCode(sample), PaperRenderer::render(sheet.content, sheet.layout, testing::testFonts()));
        }
    checks.run();
    for (const QString &program : checks.skipped())
        WARN("skipped: " << program.toStdString() << " is not installed");
    CHECK(checks.faults().join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("what other programs find wrong is named with the paper")
{
    report::RenderedPaper paper = testing::render(testing::bareReport());
    paper.pages.pages.front().runs.front().glyphs.front().character = U'鸞';
    testing::ExternalChecks checks;
    checks.add(u"forged"_qs, paper);
    checks.run();
    if (!checks.skipped().join(QChar(u' ')).contains(u"pdftotext"_qs))
        CHECK(checks.faults().join(QChar(u'\n')).contains(u"forged.pdf · pdftotext: page 1 lacks"_qs));
}
