#include "models/services/draftpaper.h"

#include "models/report/paperrenderer.h"
#include "models/report/sink/pagepainter.h"

namespace xunzhen::services {

const QByteArray &DraftPaper::pdf() const { return m_paper->pdf; }
int DraftPaper::pageCount() const { return int(m_paper->pages.pages.size()); }
QSizeF DraftPaper::pageSize() const { return m_paper->pages.size; }
QString DraftPaper::missingCharacters() const { return m_paper->missing; }
report::FontCoverage DraftPaper::fonts() const { return report::coverageOf(*m_paper); }

SheetPainter::SheetPainter(std::shared_ptr<const DraftPaper> draft)
    : m_draft(std::move(draft)), m_painter(std::make_unique<report::PagePainter>(m_draft->rendered().pages))
{
}

SheetPainter::~SheetPainter() = default;

void SheetPainter::paint(QPainter &painter, int page, const QRectF &target)
{
    m_painter->paint(painter, page, target);
}

}
