#pragma once

#include "models/services/draftpaper.h"

#include <QList>
#include <QRectF>

#include <vector>

namespace xunzhen::report {
class PageText;
}

namespace xunzhen::services {

struct PaperHeading
{
    QString title;
    int level = 1;
    int page = 0;   ///< from 0
    double top = 0; ///< points from the page's upper edge
};

/// The words and headings of a draft, from its page model. Keeps the draft alive; belongs to one thread.
class PaperText
{
public:
    explicit PaperText(std::shared_ptr<const DraftPaper> draft);
    ~PaperText();

    /// Each place where the words stand, from top to bottom, as one rectangle a line (points from the page's upper left
    /// corner). White space, case and the width of characters do not count.
    std::vector<QList<QRectF>> find(int page, const QString &words) const;
    std::vector<PaperHeading> headings() const;

private:
    std::shared_ptr<const DraftPaper> m_draft;
    mutable std::vector<std::unique_ptr<report::PageText>> m_pages; ///< read when first searched
};

}
