#pragma once

#include "models/base/work.h"
#include "ui/presentation/papers/papersheets.h"

#include <QCoreApplication>
#include <QMarginsF>

#include <optional>

namespace xunzhen::presentation {

enum class PrintSides { One, LongEdge, ShortEdge };

/// What shall come out of the printer. Papers are bound at the left (GB/T 9704), so both sides turn on the long edge.
struct PrintWish
{
    std::vector<int> pages; ///< from 0, in order
    int copies = 1;
    PrintSides sides = PrintSides::LongEdge;
};

/// The pages named by "1-3, 5，8-" (Chinese signs as well), from 0, each once and in order; everything when the text is
/// empty; nothing when it names no page or cannot be understood.
std::optional<std::vector<int>> pagesNamed(const QString &text, int count);

int paperSheets(const PrintWish &wish); ///< how many sheets of paper it takes

/// Where something is printed on these pages, in points on the sheet. Slow: off the window's thread.
QRectF inkOf(PaperSheets &sheets, const std::vector<int> &pages, const base::Work &work);

class PrintWords
{
    Q_DECLARE_TR_FUNCTIONS(PrintWords)

public:
    /// "12 pages on 6 sheets", with copies.
    static QString amount(const PrintWish &wish);
    /// What the printer's margins (points) would cut off, in one sentence; empty when all of it comes out.
    static QString cut(const QRectF &ink, const QSizeF &sheet, const QMarginsF &margins);
    /// What stands above every page of a paper that was not issued.
    static QString draftMark();
    /// `done` pages went to the printer, then it took no more.
    static QString broken(int done, int total);
};

}
