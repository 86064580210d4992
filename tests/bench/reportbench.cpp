#include "tests/bench/bench.h"
#include "tests/bench/papersample.h"

#include "models/report/bytes/deflate.h"
#include "models/report/font/fontset.h"
#include "models/report/ofd/ofdwriter.h"
#include "models/report/paperrenderer.h"
#include "models/report/pdf/pdfwriter.h"

#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextDocumentWriter>

using namespace xunzhen;

namespace {

constexpr int kWarmRuns = 15;
constexpr int kColdRuns = 5;
constexpr int kOtherRuns = 3;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 photoBytes(const report::ConsultationReport &report)
{
    qint64 sum = 0;
    for (const report::ReportPhoto &photo : report.photos)
        sum += QFile(photo.picture.path).size();
    return sum;
}

/// What the file's compressed streams (fonts, pages, metadata) hold, unpacked.
std::vector<QByteArray> plainStreams(const QByteArray &pdf)
{
    std::vector<QByteArray> streams;
    const QByteArray start = "stream\n";
    const QByteArray end = "\nendstream";
    for (qsizetype at = pdf.indexOf(start); at >= 0; at = pdf.indexOf(start, at)) {
        const qsizetype from = at + start.size();
        const qsizetype to = pdf.indexOf(end, from);
        const bool flate = pdf.mid(std::max<qsizetype>(0, at - 200), std::min<qsizetype>(at, 200)).lastIndexOf("/FlateDecode") >= 0;
        if (flate && to > from) {
            const QByteArray sizeHint("\0\0\x10\0", 4);
            if (QByteArray plain = qUncompress(sizeHint + pdf.mid(from, to - from)); !plain.isEmpty())
                streams.push_back(std::move(plain));
        }
        at = to < 0 ? pdf.size() : to + end.size();
    }
    return streams;
}

/// The floor: every picture copied, every font and page deflated, nothing thought about.
qint64 copyAndDeflate(const report::ConsultationReport &report, const std::vector<QByteArray> &streams)
{
    QByteArray out;
    for (const report::ReportPhoto &photo : report.photos)
        out += bytesOf(photo.picture.path);
    for (const QByteArray &stream : streams)
        out += report::deflate(stream);
    return out.size();
}

void printWithQt(const QString &html, const QString &path)
{
    QTextDocument document;
    document.setHtml(html);
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
}

void compareWithLibreOffice(const QString &html, const QString &folder, const bench::Samples &own)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty())
        return bench::note("LibreOffice is not installed: not compared");
    QTextDocument document;
    document.setHtml(html);
    const QString odt = folder + QStringLiteral("/paper.odt");
    QTextDocumentWriter(odt, "odf").write(&document);
    const QStringList arguments{QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                                QStringLiteral("--outdir"), folder, odt};
    const auto samples = bench::timed(kOtherRuns, [&] { bench::keep(QProcess::execute(program, arguments)); });
    bench::print("LibreOffice headless beside ours", samples, own);
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
    const auto streams = plainStreams(figures.pdf);
    bench::Samples floor;
    for (int i = 0; i < runs; ++i) {
        floor.add(bench::timed(1, [&] { bench::keep(copyAndDeflate(paper, streams)); }).quantile(0));
        figures.warm.add(bench::timed(1, [&] {
            bench::keep(report::PaperRenderer::render(paper, layout, fonts).pdf.size());
        }).quantile(0));
    }
    bench::print("warm beside copy + deflate", figures.warm, floor);
    const double photos = double(photoBytes(paper)) / 1e6;
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
    const Figures figures = measure(paper, kWarmRuns);
    compareWithOfd(report::PaperRenderer::render(paper, report::PaperRenderer::consultationTemplate(),
                                                 report::FontSet::fromFolders(report::FontSet::systemFolders())).pages);
    const QString html = bench::asHtml(paper);
    const QString path = room.filePath(QStringLiteral("qt.pdf"));
    bench::print("QTextDocument on QPdfWriter beside ours", bench::timed(kOtherRuns, [&] { printWithQt(html, path); }),
                 figures.warm);
    bench::note("its PDF " + megabytes(double(QFile(path).size()) / 1e6));
    compareWithLibreOffice(html, room.path(), figures.warm);
}

BENCH("report, ten times as much")
{
    const QTemporaryDir room;
    const Figures one = measure(bench::heavyReport(room.path(), 1), kOtherRuns);
    const Figures ten = measure(bench::heavyReport(room.path(), 10), kOtherRuns);
    bench::print("ten times beside once", ten.warm, one.warm);
}
