#pragma once

#include "models/report/page/pagemodel.h"

namespace xunzhen::report {

/// What of a tag stands on one page.
struct PageSpan
{
    size_t page = 0;
    double top = 0;
    double bottom = 0;
    std::vector<double> lines; ///< base lines of the tag's own text, each once
};

/// For every tag the pages on which it stands, in order; what stands inside it (cells of a row, rows of a table) included.
class TagSpans
{
public:
    explicit TagSpans(const PageModel &pages);

    const std::vector<PageSpan> &of(size_t tag) const { return m_spans[tag]; }
    const std::vector<size_t> &childrenOf(size_t tag) const { return m_children[tag]; }

private:
    void add(int tag, size_t page, const QRectF &box);
    void addLine(int tag, double baseLine);

    const PageModel &m_pages;
    std::vector<std::vector<PageSpan>> m_spans;
    std::vector<std::vector<size_t>> m_children;
};

} // namespace xunzhen::report
