#include "tests/bench/bench.h"
#include "tests/bench/paperfloor.h"
#include "tests/bench/papersample.h"

#include "models/report/font/fontset.h"
#include "models/report/ofd/ofdwriter.h"
#include "models/report/paperrenderer.h"
#include "models/report/pdf/pdfwriter.h"

#include <QFile>
#include <QTemporaryDir>

using namespace xunzhen;

namespace {

constexpr int kWarmRuns = 15;
constexpr int kColdRuns = 5;
constexpr int kTenRuns = 3;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Megabytes that /proc/self/status states under that name; 0 where there is no such file.
double statusMegabytes(const QByteArray &name)
{
    for (const QByteArray &line : bytesOf(QStringLiteral("/proc/self/status")).split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').front().toDouble() / 1024;
    return 0;
}

/// What the act needs at its height beyond what was in use before, in megabytes.
double peakMegabytes(const std::function<void()> &act)
{
    if (QFile reset(QStringLiteral("/proc/self/clear_refs")); reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        reset.write("5");
    const double before = statusMegabytes("VmRSS:");
    act();
    return statusMegabytes("VmHWM:") - before;
}

std::string megabytes(double value)
{
    return QString::number(value, 'f', 2).toStdString() + " MB";
}

/// Both sinks of the same pages in one run.
void compareWithOfd(const report::PageModel &pages)
{
    bench::Samples pdf, ofd;
    for (int i = 0; i < kWarmRuns; ++i) {
        pdf.add(bench::timed(1, [&] { bench::keep(report::writePdf(pages).size()); }).quantile(0));
        ofd.add(bench::timed(1, [&] { bench::keep(report::writeOfd(pages).size()); }).quantile(0));
    }
    bench::print("OFD of the laid-out pages beside their PDF", ofd, pdf);
    bench::note("OFD " + megabytes(double(report::writeOfd(pages).size()) / 1e6) + ", PDF "
                + megabytes(double(report::writePdf(pages).size()) / 1e6));
}

struct Figures
{
    bench::Samples warm;
    QByteArray pdf;
};

Figures measure(const report::ConsultationReport &paper, int runs)
{
    const auto fonts = report::FontSet::fromFolders(report::FontSet::systemFolders());
    const auto layout = report::PaperRenderer::consultationTemplate();
    Figures figures;
    qsizetype pages = 0;
    const double peak = peakMegabytes([&] {
        const auto rendered = report::PaperRenderer::render(paper, layout, fonts);
        figures.pdf = rendered.pdf;
        pages = qsizetype(rendered.pages.pages.size());
    });
    const auto streams = bench::plainStreams(figures.pdf);
    bench::Samples floor;
    for (int i = 0; i < runs; ++i) {
        floor.add(bench::timed(1, [&] { bench::keep(bench::copyAndDeflate(paper, streams)); }).quantile(0));
        figures.warm.add(bench::timed(1, [&] {
            bench::keep(report::PaperRenderer::render(paper, layout, fonts).pdf.size());
        }).quantile(0));
    }
    bench::print("warm beside copy + deflate", figures.warm, floor);
    const double photos = double(bench::photoBytes(paper)) / 1e6;
    bench::note(std::to_string(pages) + " pages, PDF " + megabytes(double(figures.pdf.size()) / 1e6) + ", print copies "
                + megabytes(photos) + ", beyond them " + megabytes(double(figures.pdf.size()) / 1e6 - photos) + ", peak memory "
                + megabytes(peak));
    return figures;
}

}

BENCH("report, 30 findings and 40 photos")
{
    const QTemporaryDir room;
    const auto paper = bench::heavyReport(room.path(), 1);
    bench::print("cold: fonts, template and paper", bench::timed(kColdRuns, [&] {
        const auto fonts = report::FontSet::fromFolders(report::FontSet::systemFolders());
        const auto layout = report::PaperRenderer::consultationTemplate();
        bench::keep(report::PaperRenderer::render(paper, layout, fonts).pdf.size());
    }));
    measure(paper, kWarmRuns);
    compareWithOfd(report::PaperRenderer::render(paper, report::PaperRenderer::consultationTemplate(),
                                                 report::FontSet::fromFolders(report::FontSet::systemFolders())).pages);
}

BENCH("report, ten times as much")
{
    const QTemporaryDir room;
    const Figures one = measure(bench::heavyReport(room.path(), 1), kTenRuns);
    const Figures ten = measure(bench::heavyReport(room.path(), 10), kTenRuns);
    bench::print("ten times beside once", ten.warm, one.warm);
}
