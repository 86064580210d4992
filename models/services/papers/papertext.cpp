#include "models/services/papertext.h"

#include "models/report/paperrenderer.h"
#include "models/report/sink/pagetext.h"

namespace xunzhen::services {

PaperText::PaperText(std::shared_ptr<const DraftPaper> draft) : m_draft(std::move(draft))
{
    m_pages.resize(size_t(m_draft->pageCount()));
}

PaperText::~PaperText() = default;

std::vector<QList<QRectF>> PaperText::find(int page, const QString &words) const
{
    auto &text = m_pages.at(size_t(page));
    if (!text)
        text = std::make_unique<report::PageText>(m_draft->rendered().pages.pages.at(size_t(page)));
    return text->find(words);
}

std::vector<PaperHeading> PaperText::headings() const
{
    std::vector<PaperHeading> headings;
    for (const report::Bookmark &mark : m_draft->rendered().pages.bookmarks)
        headings.push_back({mark.title, mark.level, mark.page, mark.top});
    return headings;
}

}
