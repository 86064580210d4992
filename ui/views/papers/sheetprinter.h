#pragma once

#include "ui/presentation/papers/printwish.h"

#include <QPrinter>

namespace xunzhen::views {

QPrinter::DuplexMode duplexOf(presentation::PrintSides sides);

/// Puts sheets onto a printer at their true size, never shrunk to its margins. The printer belongs to the calling thread while
/// this runs, which need not be the window's.
class SheetPrinter
{
public:
    /// `mark` stands above every page; empty = none.
    explicit SheetPrinter(QPrinter &printer, const QString &mark = {}) : m_printer(printer), m_mark(mark) {}

    /// Sizes, sides and copies; to be called before `print`.
    void prepare(presentation::PaperSheets &sheets, const presentation::PrintWish &wish);
    struct Printed
    {
        int done = 0;  ///< pages the printer took; fewer when it failed
        int total = 0;
        bool isStopped = false; ///< where the system cannot take a job back, `done` pages come out all the same
    };
    /// Throws base::Error: what keeps a page from being painted.
    Printed print(presentation::PaperSheets &sheets, const presentation::PrintWish &wish, const base::Work &work);
    /// Prints into a file that is there whole or not at all. Throws as above, Cancelled, and Error(Io, Permission, DiskFull).
    Printed printToFile(const QString &path, presentation::PaperSheets &sheets, const presentation::PrintWish &wish, const base::Work &work);

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
