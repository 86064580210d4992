#include "models/report/check/numbercheck.h"

#include "models/report/check/runbox.h"

#include <algorithm>
#include <cmath>

namespace xunzhen::report {

namespace {

constexpr double kTolerance = 0.5;

struct PrintedNumber
{
    QString text;
    double left = 0;
    double width = 0;
    double baseLine = 0;
};

// What stands below the type area, from left to right.
PrintedNumber numberOf(const Page &page, double foot)
{
    std::vector<const GlyphRun *> runs;
    for (const GlyphRun &run : page.runs)
        if (run.tag < 0 && run.origin.y() > foot)
            runs.push_back(&run);
    std::sort(runs.begin(), runs.end(), [](const GlyphRun *a, const GlyphRun *b) { return a->origin.x() < b->origin.x(); });
    PrintedNumber number;
    for (const GlyphRun *run : runs) {
        if (number.text.isEmpty())
            number.left = run->origin.x();
        number.text += textOf(*run);
        number.width = run->origin.x() + widthOf(*run) - number.left;
        number.baseLine = run->origin.y();
    }
    return number;
}

} // namespace

void NumberCheck::run()
{
    if (m_paper.pageNumber().isEmpty())
        return;
    for (size_t page = 0; page < m_pages.pages.size(); ++page)
        checkPage(page);
}

void NumberCheck::checkPage(size_t page)
{
    const PageGeometry &geometry = m_paper.geometry();
    const TextStyle style = m_paper.styles().value(m_paper.pageNumberStyle());
    const PrintedNumber printed = numberOf(m_pages.pages[page], geometry.type.bottom());
    if (printed.text.isEmpty()) {
        if (m_begun && !hasHead(m_pages.pages[page]))
            m_faults.add(u"layout-number-wrong"_qs, page);
        return;
    }
    m_begun = true;
    if (printed.text != pageLabel(m_paper.pageNumber(), page + 1, m_pages.pages.size()) || printed.text != m_pages.pages[page].label)
        m_faults.add(u"layout-number-wrong"_qs, page, printed.text);
    const double left = numberLeft(geometry, m_paper.numberPosition(), style, page + 1, printed.width);
    if (std::abs(printed.left - left) > kTolerance || std::abs(printed.baseLine - numberBaseLine(geometry, style)) > kTolerance)
        m_faults.add(u"layout-number-misplaced"_qs, page, printed.text);
}

bool NumberCheck::hasHead(const Page &page) const
{
    return std::any_of(page.runs.begin(), page.runs.end(), [&](const GlyphRun &run) {
        return run.tag >= 0 && partOf(m_pages, run.tag) == Tag::Part::Head;
    });
}

} // namespace xunzhen::report
