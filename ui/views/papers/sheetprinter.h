#pragma once

#include "ui/presentation/papers/printwish.h"

class QPrinter;

namespace xunzhen::views {

/// Puts sheets onto a printer at their true size, never shrunk to its margins. The printer belongs to the calling thread while
/// this runs, which need not be the window's.
class SheetPrinter
{
public:
    /// `mark` stands above every page; empty = none.
    explicit SheetPrinter(QPrinter &printer, const QString &mark = {}) : m_printer(printer), m_mark(mark) {}

    /// Sizes, sides and copies; to be called before `print`.
    void prepare(presentation::PaperSheets &sheets, const presentation::PrintWish &wish);
    /// Gives back how many pages the printer took, and of how many: fewer when it failed. A stop ends the job without paper.
    /// Throws base::Error: Cancelled, or what keeps a page from being painted.
    std::pair<int, int> print(presentation::PaperSheets &sheets, const presentation::PrintWish &wish, const base::Work &work);

private:
    void setSheet(const QSizeF &points);
    void paint(QPainter &painter, presentation::PaperSheets &sheets, int page) const;
    std::vector<int> order(const presentation::PrintWish &wish) const;
    bool printsCopies() const;

    QPrinter &m_printer;
    QString m_mark;
    QSizeF m_sheet; ///< points, as the printer was told last
};

}
