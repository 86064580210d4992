#include "tests/report/externalchecks.h"
#include "tests/report/extremereport.h"
#include "tests/report/handoutsamples.h"
#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

using namespace xunzhen;

TEST_CASE("programs of other people find nothing wrong with any paper")
{
    testing::ExternalChecks checks;
    checks.add(u"rich"_qs, testing::render(testing::richReport()));
    checks.add(u"bare"_qs, testing::render(testing::bareReport()));
    checks.add(u"clean"_qs, testing::render(testing::cleanReport()));
    checks.add(u"extreme"_qs, testing::render(testing::extremeReport()));
    for (const auto kind : {domain::HandoutKind::Checklist, domain::HandoutKind::SelfCheck, domain::HandoutKind::PlainSheet,
                            domain::HandoutKind::Policy}) {
        checks.add(domain::handoutKindCode(kind), testing::render(testing::handoutSample(kind)));
        checks.add(domain::handoutKindCode(kind) + u"-bare"_qs, testing::render(testing::bareHandout(kind)));
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
