#include "ui/views/papers/sheetprinter.h"

#include "models/base/error.h"
#include "models/services/outputfile.h"

#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>

namespace xunzhen::views {

using presentation::PaperSheets;
using presentation::PrintSides;
using presentation::PrintWish;

namespace {

constexpr int kFinest = 600;       ///< dots an inch
constexpr int kFinestInFile = 300; ///< the exact file is saved, not printed
constexpr int kBlank = -1;   ///< a side left empty, so that the next copy begins on a sheet of its own

/// Qt does not tell when the disk under a PDF was full: the file then lacks its end.
void copyWhole(const QString &from, QIODevice &to)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::Io, from);
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith("%PDF-") || !bytes.trimmed().endsWith("%%EOF"))
        throw base::Error(base::ErrorCode::DiskFull, from);
    to.write(bytes);
}

}

QPrinter::DuplexMode duplexOf(PrintSides sides)
{
    return sides == PrintSides::One ? QPrinter::DuplexNone
                                    : sides == PrintSides::LongEdge ? QPrinter::DuplexLongSide : QPrinter::DuplexShortSide;
}

bool SheetPrinter::printsCopies() const
{
    return m_printer.outputFormat() == QPrinter::NativeFormat && m_printer.supportsMultipleCopies();
}

void SheetPrinter::setSheet(const QSizeF &points)
{
    const bool lies = points.width() > points.height();
    const QSizeF upright = lies ? points.transposed() : points;
    m_printer.setPageSize(QPageSize(upright, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    m_printer.setPageOrientation(lies ? QPageLayout::Landscape : QPageLayout::Portrait);
    m_sheet = points;
}

void SheetPrinter::prepare(PaperSheets &sheets, const PrintWish &wish)
{
    const bool toFile = m_printer.outputFormat() == QPrinter::PdfFormat;
    m_printer.setResolution(std::min(toFile ? kFinestInFile : kFinest, m_printer.resolution()));
    m_printer.setFullPage(true);
    setSheet(sheets.size(wish.pages.front()));
    m_printer.setDuplex(duplexOf(wish.sides));
    m_printer.setCopyCount(printsCopies() ? wish.copies : 1);
}

std::vector<int> SheetPrinter::order(const PrintWish &wish) const
{
    std::vector<int> order = wish.pages;
    for (int copy = 1; copy < wish.copies && !printsCopies(); ++copy) {
        if (wish.sides != PrintSides::One && order.size() % 2 == 1)
            order.push_back(kBlank);
        order.insert(order.end(), wish.pages.begin(), wish.pages.end());
    }
    return order;
}

void SheetPrinter::paint(QPainter &painter, PaperSheets &sheets, int page) const
{
    const double scale = m_printer.resolution() / 72.0;
    const QSizeF size = sheets.size(page) * scale;
    sheets.paint(painter, page, QRectF(QPointF(), size));
    if (m_mark.isEmpty())
        return;
    QFont font = painter.font();
    font.setPointSizeF(12);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(QRectF(0, size.height() * 0.045, size.width(), size.height() * 0.03), Qt::AlignCenter, m_mark);
}

SheetPrinter::Printed SheetPrinter::print(PaperSheets &sheets, const PrintWish &wish, const base::Work &work)
{
    const std::vector<int> pages = order(wish);
    const int total = int(pages.size());
    if (work.stop.stop_requested())
        return {0, total, true};
    QPainter painter;
    if (!painter.begin(&m_printer))
        return {0, total};
    int done = 0;
    const auto put = [&](int page) {
        work.checkpoint();
        work.progress(done, total);
        if (page != kBlank && sheets.size(page) != m_sheet)
            setSheet(sheets.size(page)); // counts from the next page on
        if (done > 0 && !m_printer.newPage())
            return false;
        if (page != kBlank)
            paint(painter, sheets, page);
        return m_printer.printerState() != QPrinter::Error;
    };
    try {
        while (done < total && put(pages[size_t(done)]))
            ++done;
    } catch (const base::Error &error) {
        const bool isTakenBack = m_printer.abort();
        if (error.code() != base::ErrorCode::Cancelled)
            throw;
        return {isTakenBack ? 0 : done, total, true};
    }
    return {painter.end() || done < total ? done : 0, total};
}

SheetPrinter::Printed SheetPrinter::printToFile(const QString &path, PaperSheets &sheets, const PrintWish &wish, const base::Work &work)
{
    const QTemporaryDir folder;
    const QString spool = folder.filePath(QStringLiteral("paper.pdf"));
    m_printer.setOutputFileName(spool);
    const Printed printed = print(sheets, wish, work);
    if (printed.isStopped)
        throw base::Error(base::ErrorCode::Cancelled);
    if (printed.done < printed.total)
        throw base::Error(base::ErrorCode::Io, spool);
    services::writeOutput(path, [&](QIODevice &file) { copyWhole(spool, file); });
    return printed;
}

}
