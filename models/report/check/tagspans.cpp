#include "models/report/check/tagspans.h"

#include "models/report/check/runbox.h"

#include <algorithm>
#include <cmath>

namespace xunzhen::report {

TagSpans::TagSpans(const PageModel &pages) : m_pages(pages), m_spans(pages.tags.size()), m_children(pages.tags.size())
{
    for (size_t tag = 0; tag < pages.tags.size(); ++tag)
        if (pages.tags[tag].parent >= 0)
            m_children[size_t(pages.tags[tag].parent)].push_back(tag);
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        for (const GlyphRun &run : pages.pages[page].runs)
            if (const QRectF box = boxOf(run); !box.isEmpty()) {
                add(run.tag, page, box);
                addLine(run.tag, run.origin.y());
            }
        for (const PlacedImage &image : pages.pages[page].images)
            add(image.tag, page, image.rect);
        for (const Fill &fill : pages.pages[page].fills)
            for (const QRectF &rect : fill.rects)
                add(fill.tag, page, rect);
    }
}

void TagSpans::add(int tag, size_t page, const QRectF &box)
{
    for (; tag >= 0; tag = m_pages.tags[size_t(tag)].parent) {
        auto &spans = m_spans[size_t(tag)];
        if (spans.empty() || spans.back().page != page)
            spans.push_back({page, box.top(), box.bottom(), {}});
        PageSpan &span = spans.back();
        span.top = std::min(span.top, box.top());
        span.bottom = std::max(span.bottom, box.bottom());
    }
}

void TagSpans::addLine(int tag, double baseLine)
{
    if (tag < 0)
        return;
    auto &lines = m_spans[size_t(tag)].back().lines;
    if (std::none_of(lines.begin(), lines.end(), [&](double line) { return std::abs(line - baseLine) < 0.1; }))
        lines.push_back(baseLine);
}

} // namespace xunzhen::report
