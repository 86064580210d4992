#pragma once

#include "models/report/fontcoverage.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <memory>

class QPainter;
class QRectF;

namespace xunzhen::report {
struct RenderedPaper;
class PagePainter;
}

namespace xunzhen::services {

/// A paper as it would print now. Never changes; any thread may hold it.
class DraftPaper
{
public:
    explicit DraftPaper(std::shared_ptr<const report::RenderedPaper> paper) : m_paper(std::move(paper)) {}

    const QByteArray &pdf() const;
    int pageCount() const;
    QSizeF pageSize() const; ///< points
    /// Characters that no font has; the paper shows 〓 for each.
    QString missingCharacters() const;
    /// What is set in other fonts than it should, and where the characters stand that none has.
    report::FontCoverage fonts() const;
    const report::RenderedPaper &rendered() const { return *m_paper; }

private:
    std::shared_ptr<const report::RenderedPaper> m_paper;
};

/// Paints the pages of a draft on a screen or printer. Belongs to one thread and keeps its draft alive.
class SheetPainter
{
public:
    explicit SheetPainter(std::shared_ptr<const DraftPaper> draft);
    ~SheetPainter();

    /// Paints the whole sheet into `target`, in the painter's units, on white paper. Throws base::Error for a font or picture
    /// that cannot be read.
    void paint(QPainter &painter, int page, const QRectF &target);

private:
    std::shared_ptr<const DraftPaper> m_draft;
    std::unique_ptr<report::PagePainter> m_painter;
};

}
