#include "tests/bench/bench.h"
#include "tests/bench/papersample.h"

#include "models/base/hashing.h"
#include "models/report/font/fontset.h"
#include "models/report/paperrenderer.h"
#include "models/report/signing/pdfsigner.h"
#include "models/report/signing/signaturecheck.h"

#include <QTemporaryDir>

using namespace xunzhen;

namespace {

constexpr int kRuns = 15;

}

BENCH("signing a report of 30 findings and 40 photos")
{
    const QTemporaryDir room;
    const auto paper = bench::heavyReport(room.path(), 1);
    const auto fonts = report::FontSet::fromFolders(report::FontSet::systemFolders());
    const auto layout = report::PaperRenderer::consultationTemplate();
    const QDateTime moment(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
    const auto credential = report::SigningCredential::make({QStringLiteral("示例局"), QStringLiteral("示例"), {}}, moment,
                                                            QByteArray(16, '\1'));
    QByteArray plain = report::PaperRenderer::render(paper, layout, fonts).pdf, sealed;
    bench::Samples rendering, hashing, signing, checking;
    for (int i = 0; i < kRuns; ++i) { // interleaved: all see the same weather
        rendering.add(bench::timed(1, [&] { plain = report::PaperRenderer::render(paper, layout, fonts).pdf; }).quantile(0));
        hashing.add(bench::timed(1, [&] { bench::keep(base::sha256(plain).size()); }).quantile(0));
        signing.add(bench::timed(1, [&] { sealed = report::signPdf(plain, credential, {moment, {}}); }).quantile(0));
        checking.add(bench::timed(1, [&] { bench::keep(int(report::checkSignature(sealed).state)); }).quantile(0));
    }
    bench::print("signing beside rendering", signing, rendering);
    bench::print("signing beside one SHA-256 of the file", signing, hashing);
    bench::print("checking beside one SHA-256 of the file", checking, hashing);
    bench::print("making a key and its certificate", bench::timed(kRuns, [&] {
        bench::keep(report::SigningCredential::make({}, moment, QByteArray(16, '\1')).certificate().size());
    }));
    bench::note("the signature adds " + std::to_string(sealed.size() - plain.size()) + " bytes");
}
