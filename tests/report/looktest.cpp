#include "tests/report/extremereport.h"
#include "tests/report/handoutsamples.h"
#include "tests/report/samplereport.h"

#include "tests/support/catch.h"

#include <QFile>

using namespace xunzhen;

namespace {

void keep(const QString &name, const report::RenderedPaper &paper)
{
    QFile file(qEnvironmentVariable("XUNZHEN_PAPER_DIR") + QLatin1Char('/') + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(paper.pdf) == paper.pdf.size());
}

} // namespace

// Not run by itself: XUNZHEN_PAPER_DIR=… xunzhen-test-report "[look]" writes papers to look at.
TEST_CASE("papers are written for a person to look at", "[.][look]")
{
    REQUIRE_FALSE(qEnvironmentVariableIsEmpty("XUNZHEN_PAPER_DIR"));
    keep(u"rich.pdf"_qs, testing::render(testing::richReport()));
    keep(u"bare.pdf"_qs, testing::render(testing::bareReport()));
    keep(u"clean.pdf"_qs, testing::render(testing::cleanReport()));
    for (const auto kind : {domain::HandoutKind::Checklist, domain::HandoutKind::SelfCheck, domain::HandoutKind::PlainSheet,
                            domain::HandoutKind::Policy}) {
        keep(u"handout-%1.pdf"_qs.arg(domain::handoutKindCode(kind)), testing::render(testing::handoutSample(kind)));
        keep(u"handout-%1-bare.pdf"_qs.arg(domain::handoutKindCode(kind)), testing::render(testing::bareHandout(kind)));
    }
    keep(u"extreme.pdf"_qs, testing::render(testing::extremeReport()));
}
