// The goals that papers have set themselves, all in one run whose parts take turns, so that what else the machine does meanwhile
// burdens all alike.
#include "tests/bench/bench.h"
#include "tests/bench/paperfloor.h"
#include "tests/bench/paperprocess.h"
#include "tests/bench/paperrivals.h"
#include "tests/bench/papersample.h"

#include "models/report/content/consultationcontent.h"
#include "models/report/font/fontset.h"
#include "models/report/paperrenderer.h"
#include "models/report/sink/pagepainter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <map>

using namespace xunzhen;

namespace {

constexpr int kRounds = 5;
constexpr int kWarmEachRound = 3;
constexpr int kCopies = 4;
constexpr double kScreen = 96.0 / 72;

using Measures = std::map<std::string, bench::Samples>;

double median(const Measures &measures, const std::string &name)
{
    const auto found = measures.find(name);
    return found == measures.end() ? 0 : found->second.quantile(0.5);
}

double timeOf(const std::function<void()> &act)
{
    return bench::timed(1, act).quantile(0);
}

void printGoal(const char *what, const char *goal, double ours, double other, bool met)
{
    if (ours <= 0 || other <= 0)
        std::printf("  %-52s %-12s %s\n", what, goal, "not measured: not installed");
    else
        std::printf("  %-52s %-12s %9.2f beside %9.2f   %s\n", what, goal, ours, other, met ? "met" : "MISSED");
}

/// Both in milliseconds: how many times as long the other takes.
void printFaster(const char *what, double times, double ours, double other)
{
    const std::string goal = ">= " + QString::number(times).toStdString() + " x";
    printGoal(what, goal.c_str(), ours, other, other >= times * ours);
    if (ours > 0 && other > 0)
        std::printf("  %-52s %-12s %9.2f x\n", "", "", other / ours);
}

void printAtMost(const char *what, double most, double measured, const char *unit)
{
    std::printf("  %-52s <= %-9g %9.2f %-20s %s\n", what, most, measured, unit, measured <= most ? "met" : "MISSED");
}

void printRatio(const char *what, double most, double measured, double base)
{
    std::printf("  %-52s <= %-7g x %9.2f x (%.1f ms beside %.1f)   %s\n", what, most, measured / base, measured, base,
                measured <= most * base ? "met" : "MISSED");
}

class PaperGoals
{
public:
    PaperGoals()
        : m_paper(bench::heavyReport(m_room.path(), 1)), m_ten(bench::heavyReport(m_room.path(), 10)),
          m_layout(report::PaperRenderer::consultationTemplate()),
          m_fonts(report::FontSet::fromFolders(report::FontSet::systemFolders()))
    {
        bench::reportWithOriginals(m_room.path()); // every photo is there before anything is measured
        writeDocuments();
        m_pdf = own(m_paper).pdf;
        m_streams = bench::plainStreams(m_pdf);
    }

    void run()
    {
        for (int round = 0; round < kRounds; ++round) {
            for (int i = 0; i < kWarmEachRound; ++i) {
                add("floor", timeOf([&] { bench::keep(bench::copyAndDeflate(m_paper, m_streams)); }));
                add("warm", timeOf([&] { bench::keep(own(m_paper).pdf.size()); }));
            }
            add("warm ten", timeOf([&] { bench::keep(own(m_ten).pdf.size()); }));
            for (const char *errand : {"nothing", "own", "own-ten", "own-originals", "painter", "textdocument", "textdocument-originals"})
                addErrand(errand);
            addLibreOffice();
            addChromium();
            addPreview();
        }
        print();
    }

private:
    report::RenderedPaper own(const report::ConsultationReport &paper) const
    {
        return report::PaperRenderer::render(paper, m_layout, m_fonts);
    }

    void add(const std::string &name, double value) { m_measures[name].add(value); }

    void addErrand(const char *errand)
    {
        const auto cost = bench::runErrand(QLatin1String(errand), m_room.path());
        if (!cost.done)
            return;
        add(errand, cost.milliseconds);
        add(std::string(errand) + " memory", cost.megabytes);
    }

    void writeDocuments()
    {
        const QByteArray flat = bench::flatOpenDocument(m_paper);
        for (int i = 0; i < kCopies; ++i)
            write(QStringLiteral("paper-%1.fodt").arg(i), flat);
        write(QStringLiteral("paper.html"), bench::asHtml(m_paper).toUtf8());
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_room.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            std::abort();
    }

    bench::ProcessCost office(int copies) const
    {
        QStringList words{QStringLiteral("-env:UserInstallation=file://") + m_room.filePath(QStringLiteral("office")),
                          QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"),
                          m_room.path()};
        for (int i = 0; i < copies; ++i)
            words << m_room.filePath(QStringLiteral("paper-%1.fodt").arg(i));
        return bench::runProcess(QStringLiteral("soffice"), words);
    }

    /// The best case is what each further document costs a program that has everything loaded.
    void addLibreOffice()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            return;
        if (!m_measures.count("office"))
            office(1); // makes its profile
        const auto one = office(1);
        const auto several = office(kCopies);
        if (!one.done || !several.done)
            return;
        add("office", one.milliseconds);
        add("office best", (several.milliseconds - one.milliseconds) / (kCopies - 1));
        add("office memory", one.megabytes);
    }

    void addChromium()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (program.isEmpty())
            return;
        const auto cost = bench::runProcess(program, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                                                      QStringLiteral("--print-to-pdf=") + m_room.filePath(QStringLiteral("chromium.pdf")),
                                                      m_room.filePath(QStringLiteral("paper.html"))});
        if (!cost.done)
            return;
        add("chromium", cost.milliseconds);
        add("chromium memory", cost.megabytes);
    }

    static void paint(report::PagePainter &painter, const report::PageModel &pages, int page)
    {
        QImage screen((pages.size * kScreen).toSize(), QImage::Format_RGB32);
        QPainter brush(&screen);
        painter.paint(brush, page, screen.rect());
    }

    void addPreview()
    {
        add("first page", timeOf([&] {
            const auto laidOut = layOut();
            report::PagePainter painter(laidOut.pages);
            paint(painter, laidOut.pages, 0);
        }));
        m_paper.findings[3].fact += QStringLiteral("。");
        report::RenderedPaper laidOut;
        add("edit", timeOf([&] { laidOut = layOut(); }));
        report::PagePainter painter(laidOut.pages);
        for (size_t i = 0; i < laidOut.pages.pages.size(); ++i)
            add(laidOut.pages.pages[i].images.empty() ? "page" : "page with pictures",
                timeOf([&] { paint(painter, laidOut.pages, int(i)); }));
    }

    report::RenderedPaper layOut() const
    {
        return report::PaperRenderer::layOut(report::consultationContent(m_paper), m_layout, m_fonts);
    }

    double value(const char *name) const { return median(m_measures, name); }
    double beyondIdle(const char *name) const { return value(name) - value("nothing memory"); }

    void print() const
    {
        const double cold = value("own");
        printFaster("LibreOffice from a fresh process, ms, beside ours", 25, cold, value("office"));
        printFaster("LibreOffice, each further document", 12, cold, value("office best"));
        printFaster("Chromium print", 15, cold, value("chromium"));
        printFaster("QPainter on QPdfWriter", 4, cold, value("painter"));
        printFaster("QTextDocument on QPdfWriter, no goal", 1, cold, value("textdocument"));
        printRatio("cold beside copy + deflate", 4, cold, value("floor"));
        printRatio("warm beside copy + deflate", 1.5, value("warm"), value("floor"));
        printRatio("ten times the report, warm", 10, value("warm ten"), value("warm"));
        printAtMost("its memory beyond an idle program", 80, beyondIdle("own-ten memory"), "MB");
        printFaster("originals of 12 megapixels: QTextDocument", 20, value("own-originals"), value("textdocument-originals"));
        printAtMost("memory with originals beyond an idle program", 64, beyondIdle("own-originals memory"), "MB");
        printAtMost("PDF beyond its print copies", 0.7, double(m_pdf.size() - bench::photoBytes(m_paper)) / 1e6, "MB");
        printAtMost("preview: first page", 50, value("first page"), "ms");
        printAtMost("any page at 96 dpi without pictures, longest", 16, m_measures.at("page").quantile(1), "ms");
        printAtMost("an edit laid out again", 30, value("edit"), "ms");
        printMemory();
    }

    void printMemory() const
    {
        for (const char *name : {"nothing", "own", "own-ten", "own-originals", "painter", "textdocument", "textdocument-originals",
                                 "office", "chromium"})
            std::printf("  %-52s %9.1f MB at most, %9.1f ms\n", name, value((std::string(name) + " memory").c_str()), value(name));
        std::printf("  PDF of ours %.2f, QPainter %.2f, QTextDocument %.2f, LibreOffice %.2f MB; medians of %d rounds\n", double(m_pdf.size()) / 1e6,
                    size("painter.pdf"), size("textdocument.pdf"), size("paper-0.pdf"), kRounds);
    }

    double size(const char *name) const { return double(QFile(m_room.filePath(QLatin1String(name))).size()) / 1e6; }

    QTemporaryDir m_room;
    report::ConsultationReport m_paper, m_ten;
    report::Template m_layout;
    report::FontSet m_fonts;
    QByteArray m_pdf;
    std::vector<QByteArray> m_streams;
    Measures m_measures;
};

}

BENCH("paper goals")
{
    PaperGoals().run();
}
