#include "ui/presentation/papers/printwish.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>

#include <set>

namespace xunzhen::presentation {

namespace {

constexpr double kInkScale = 0.5; ///< pixels a point: fine enough to see a hairline of grey
constexpr int kWhite = 250;

bool isInk(const QImage &sheet, int x, int y) { return qGray(sheet.pixel(x, y)) < kWhite; }

QRect inkIn(const QImage &sheet)
{
    QRect ink;
    for (int y = 0; y < sheet.height(); ++y)
        for (int x = 0; x < sheet.width(); ++x)
            if (isInk(sheet, x, y))
                ink = ink.united(QRect(x, y, 1, 1));
    return ink;
}

QImage coarse(PaperSheets &sheets, int page, double scale)
{
    QImage sheet((sheets.size(page) * scale).toSize(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    sheets.paint(painter, page, QRectF(QPointF(), QSizeF(sheet.size())));
    return sheet;
}

}

std::optional<std::vector<int>> pagesNamed(const QString &text, int count)
{
    static const QRegularExpression separators(QStringLiteral("[,，、;；\\s]+"));
    static const QRegularExpression part(QStringLiteral("^(\\d{0,5})(?:([-–—~～至])(\\d{0,5}))?$"));
    QString tidy = text.simplified();
    tidy.replace(QRegularExpression(QStringLiteral("\\s*([-–—~～至])\\s*")), QStringLiteral("\\1"));
    std::set<int> pages;
    const QStringList parts = tidy.split(separators, Qt::SkipEmptyParts);
    for (const QString &named : parts) {
        const auto match = part.match(named);
        if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(3).isEmpty()))
            return std::nullopt;
        const bool isRange = !match.captured(2).isEmpty();
        const int from = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
        const int to = !isRange ? from : match.captured(3).isEmpty() ? count : match.captured(3).toInt();
        if (from < 1 || from > to || from > count)
            return std::nullopt;
        for (int page = from; page <= std::min(to, count); ++page)
            pages.insert(page - 1);
    }
    if (parts.isEmpty())
        for (int page = 0; page < count; ++page)
            pages.insert(page);
    return std::vector<int>(pages.begin(), pages.end());
}

int paperSheets(const PrintWish &wish)
{
    const int pages = int(wish.pages.size());
    return (wish.sides == PrintSides::One ? pages : (pages + 1) / 2) * wish.copies;
}

QRectF inkOf(PaperSheets &sheets, const std::vector<int> &pages, const base::Work &work)
{
    QRectF ink;
    for (const int page : pages) {
        work.checkpoint();
        const double scale = boundedScale(sheets.size(page), kInkScale);
        const QRectF found = inkIn(coarse(sheets, page, scale));
        if (!found.isEmpty())
            ink |= QRectF(found.topLeft() / scale, found.size() / scale);
    }
    return ink;
}

QString PrintWords::amount(const PrintWish &wish)
{
    const QString pages = tr("%n page(s)", nullptr, int(wish.pages.size()));
    const QString sheets = tr("%n sheet(s) of paper", nullptr, paperSheets(wish));
    return wish.copies > 1 ? tr("%1, %n copies: %2", nullptr, wish.copies).arg(pages, sheets) : tr("%1: %2").arg(pages, sheets);
}

QString PrintWords::cut(const QRectF &ink, const QSizeF &sheet, const QMarginsF &margins)
{
    if (ink.isEmpty())
        return {};
    constexpr double kTolerance = 2; // the coarse picture is no finer
    QStringList sides;
    if (ink.left() + kTolerance < margins.left())
        sides << tr("left");
    if (ink.top() + kTolerance < margins.top())
        sides << tr("top");
    if (ink.right() - kTolerance > sheet.width() - margins.right())
        sides << tr("right");
    if (ink.bottom() - kTolerance > sheet.height() - margins.bottom())
        sides << tr("bottom");
    return sides.isEmpty() ? QString()
                           : tr("This printer cannot print close enough to the edge: something is cut off at the %1. The paper is "
                                "never shrunk; choose another printer or larger paper.").arg(sides.join(tr(", ")));
}

QString PrintWords::draftMark() { return tr("DRAFT · not issued, not to be served"); }

QString PrintWords::broken(int done, int total)
{
    return done == 0 ? tr("The printer did not take the paper. The paper is safe. Please check the printer and print again.")
                     : tr("The printer took %1 of %2 pages and then no more. The paper is safe. Please check the printer and print "
                          "the rest again.").arg(done).arg(total);
}

}
