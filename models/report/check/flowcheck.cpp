#include "models/report/check/flowcheck.h"

#include "models/report/check/runbox.h"

#include <algorithm>

namespace xunzhen::report {

namespace {

// A row taller than so much of a page may be torn; smaller ones go overleaf whole.
constexpr double kTallRow = 0.6;
// Rows that fill so much of a page together need not stay together.
constexpr double kTallPair = 0.5;
// What closes a paper may go on overleaf when it fills so much of a page.
constexpr double kTallClosing = 0.8;
// A caption begins at most so far below its picture; points.
constexpr double kCaptionGap = 12;
constexpr qsizetype kQuote = 24;

bool isHeading(const Tag &tag)
{
    return tag.role.size() == 2 && tag.role.startsWith('H') && tag.role != "HR";
}

// Rows and cells only pass on what stands in them.
bool isLeaf(const Tag &tag)
{
    return tag.role != "Document" && tag.role != "Table" && tag.role != "TR";
}

} // namespace

FlowCheck::FlowCheck(const PageModel &pages, LayoutFaults &faults)
    : m_pages(pages), m_faults(faults), m_spans(pages), m_lowest(pages.pages.size(), 0)
{
    for (size_t tag = 0; tag < pages.tags.size(); ++tag)
        if (isLeaf(pages.tags[tag]) && !isHeading(pages.tags[tag]))
            for (const PageSpan &span : m_spans.of(tag))
                m_lowest[span.page] = std::max(m_lowest[span.page], span.bottom);
}

void FlowCheck::run()
{
    checkPages();
    for (size_t tag = 0; tag < m_pages.tags.size(); ++tag) {
        const Tag &own = m_pages.tags[tag];
        if (m_spans.of(tag).empty())
            continue;
        if (own.role == "P" || isHeading(own))
            checkParagraph(tag);
        if (isHeading(own))
            checkHeading(tag);
        if (own.role == "Figure")
            checkPhoto(tag);
        if (own.role == "TR")
            checkRow(tag);
        if (own.role == "Table")
            checkTable(tag);
    }
}

// A page holds something; and where something that closes the paper begins, there is text, unless the closing is that long.
void FlowCheck::checkPages()
{
    struct Shares { bool text = false; bool begins = false; double closing = 0; QString quote; };
    std::vector<Shares> pages(m_pages.pages.size());
    for (size_t tag = 0; tag < m_pages.tags.size(); ++tag) {
        if (!isLeaf(m_pages.tags[tag]))
            continue;
        const auto part = partOf(m_pages, int(tag));
        const auto &spans = m_spans.of(tag);
        for (size_t i = 0; i < spans.size(); ++i) {
            Shares &page = pages[spans[i].page];
            page.text = page.text || part == Tag::Part::Text;
            page.closing += part == Tag::Part::Closing ? spans[i].bottom - spans[i].top : 0;
            if (part == Tag::Part::Closing && i == 0 && !std::exchange(page.begins, true))
                page.quote = quote(tag);
        }
    }
    for (size_t page = 0; page < pages.size(); ++page) {
        const double before = page > 0 ? pages[page - 1].closing : 0;
        const auto here = [&](const PageSpan &span) { return span.page == page; };
        if (m_pages.pages[page].rules.empty() && std::none_of(m_spans.of(0).begin(), m_spans.of(0).end(), here))
            m_faults.add(u"layout-page-empty"_qs, page);
        else if (pages[page].begins && !pages[page].text && before + pages[page].closing < kTallClosing * m_pages.textArea.height())
            m_faults.add(u"layout-closing-alone"_qs, page, pages[page].quote);
    }
}

void FlowCheck::checkParagraph(size_t tag)
{
    const auto &spans = m_spans.of(tag);
    if (spans.size() < 2)
        return;
    if (spans.front().lines.size() == 1)
        m_faults.add(u"layout-line-alone"_qs, spans.front().page, quote(tag));
    if (spans.back().lines.size() == 1)
        m_faults.add(u"layout-line-alone"_qs, spans.back().page, quote(tag));
}

void FlowCheck::checkHeading(size_t tag)
{
    const PageSpan &end = m_spans.of(tag).back();
    if (end.bottom > m_lowest[end.page])
        m_faults.add(u"layout-heading-at-foot"_qs, end.page, quote(tag));
}

// The caption of a photo is the tag after it.
void FlowCheck::checkPhoto(size_t tag)
{
    if (tag + 1 >= m_pages.tags.size() || m_pages.tags[tag + 1].role != "Caption")
        return;
    const PageSpan &photo = m_spans.of(tag).front();
    const auto &caption = m_spans.of(tag + 1);
    const bool wanted = !m_pages.tags[tag].alternative.trimmed().isEmpty();
    const bool apart = caption.empty() ? wanted
                                       : caption.front().page != photo.page || caption.front().top < photo.bottom - 1
                                             || caption.front().top > photo.bottom + kCaptionGap;
    if (apart)
        m_faults.add(u"layout-photo-apart"_qs, photo.page, m_pages.tags[tag].alternative.left(kQuote));
}

void FlowCheck::checkRow(size_t tag)
{
    if (m_spans.of(tag).size() > 1 && heightOf(tag) < kTallRow * m_pages.textArea.height())
        m_faults.add(u"layout-row-torn"_qs, m_spans.of(tag).front().page, quote(tag));
}

void FlowCheck::checkTable(size_t tag)
{
    std::vector<size_t> rows;
    for (const size_t row : m_spans.childrenOf(tag))
        if (m_pages.tags[row].role == "TR" && !m_spans.of(row).empty() && !(rows.empty() && isHead(row)))
            rows.push_back(row);
    if (m_spans.of(tag).size() < 2 || rows.size() < 2)
        return;
    checkTableEnd(rows, m_spans.of(rows.front()).front().page);
    checkTableEnd(rows, m_spans.of(rows.back()).back().page);
    checkGroupTitles(rows);
}

void FlowCheck::checkTableEnd(const std::vector<size_t> &rows, size_t page)
{
    if (standsAlone(rows, page))
        m_faults.add(u"layout-row-alone"_qs, page, quote(page == m_spans.of(rows.front()).front().page ? rows.front() : rows.back()));
}

bool FlowCheck::standsAlone(const std::vector<size_t> &rows, size_t page) const
{
    std::vector<size_t> here;
    for (size_t i = 0; i < rows.size(); ++i)
        for (const PageSpan &span : m_spans.of(rows[i]))
            if (span.page == page)
                here.push_back(i);
    if (here.size() != 1 || m_spans.of(rows[here.front()]).size() > 1)
        return false;
    const size_t neighbour = here.front() > 0 ? here.front() - 1 : 1;
    return heightOf(rows[here.front()]) + heightOf(rows[neighbour]) < kTallPair * m_pages.textArea.height();
}

void FlowCheck::checkGroupTitles(const std::vector<size_t> &rows)
{
    for (size_t i = 0; i + 1 < rows.size(); ++i)
        if (isGroupTitle(rows[i]) && m_spans.of(rows[i]).back().page != m_spans.of(rows[i + 1]).front().page)
            m_faults.add(u"layout-heading-at-foot"_qs, m_spans.of(rows[i]).back().page, quote(rows[i]));
}

bool FlowCheck::isHead(size_t row) const
{
    const auto cells = m_spans.childrenOf(row);
    return cells.size() > 1 && std::all_of(cells.begin(), cells.end(), [&](size_t cell) { return m_pages.tags[cell].role == "TH"; });
}

bool FlowCheck::isGroupTitle(size_t row) const
{
    const auto cells = m_spans.childrenOf(row);
    return cells.size() == 1 && m_pages.tags[cells.front()].role == "TH" && m_pages.tags[cells.front()].columnSpan > 1;
}

double FlowCheck::heightOf(size_t tag) const
{
    double height = 0;
    for (const PageSpan &span : m_spans.of(tag))
        height += span.bottom - span.top;
    return height;
}

// The first words of what the tag holds.
QString FlowCheck::quote(size_t tag) const
{
    QString text;
    const size_t page = m_spans.of(tag).front().page;
    for (const GlyphRun &run : m_pages.pages[page].runs) {
        int inside = run.tag;
        while (inside >= 0 && size_t(inside) != tag)
            inside = m_pages.tags[size_t(inside)].parent;
        if (inside >= 0 && text.size() < kQuote)
            text += textOf(run);
    }
    return text.left(kQuote);
}

} // namespace xunzhen::report
