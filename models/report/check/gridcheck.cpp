#include "models/report/check/gridcheck.h"

#include "models/report/check/runbox.h"
#include "models/report/layout/linesetter.h"
#include "models/report/text/charclass.h"

#include <cmath>
#include <map>

namespace xunzhen::report {

namespace {

constexpr double kTolerance = 0.15;
// Justified lines spread their characters by so much of the size at most.
constexpr double kLargestStretch = 0.25;

bool isChinese(char32_t character)
{
    return character >= 0x3400 && !isSqueezable(character);
}

bool hasCharacterPitch(const GlyphRun &run, const TextStyle &style)
{
    const double least = style.size + style.tracking - kTolerance;
    const double most = style.size + style.tracking + kLargestStretch * style.size + kTolerance;
    for (size_t i = 0; i + 1 < run.glyphs.size(); ++i)
        if (isChinese(run.glyphs[i].character) && isChinese(run.glyphs[i + 1].character)
            && (run.glyphs[i].advance < least || run.glyphs[i].advance > most))
            return false;
    return true;
}

bool isMultiple(double distance, double pitch)
{
    return std::abs(distance - std::round(distance / pitch) * pitch) <= kTolerance;
}

} // namespace

void GridCheck::run()
{
    for (size_t page = 0; page < m_pages.pages.size(); ++page)
        checkPage(page);
}

void GridCheck::checkPage(size_t page)
{
    std::map<int, double> lastLine;
    for (const GlyphRun &run : m_pages.pages[page].runs) {
        const TextStyle *style = styleOf(run);
        if (!style)
            continue;
        if (style->onGrid && !isOnGrid(run, *style))
            m_faults.add(u"layout-off-grid"_qs, page, textOf(run));
        if (style->onGrid && !hasCharacterPitch(run, *style))
            m_faults.add(u"layout-character-pitch"_qs, page, textOf(run));
        const auto [last, first] = lastLine.try_emplace(run.tag, run.origin.y());
        if (!first && std::abs(run.origin.y() - last->second) > kTolerance && !hasPitch(run.origin.y() - last->second, *style))
            m_faults.add(u"layout-line-pitch"_qs, page, textOf(run));
        last->second = run.origin.y();
    }
}

// Nothing for what is no plain paragraph, or is set smaller than its style to fit a page.
const TextStyle *GridCheck::styleOf(const GlyphRun &run) const
{
    if (run.tag < 0 || partOf(m_pages, run.tag) != Tag::Part::Text)
        return nullptr;
    const auto hit = m_paper.styles().constFind(m_pages.tags[size_t(run.tag)].style);
    return hit == m_paper.styles().constEnd() || hit->size != run.size ? nullptr : &*hit;
}

bool GridCheck::isOnGrid(const GlyphRun &run, const TextStyle &style) const
{
    const double top = run.origin.y() - leadingAbove(style) - kAscent * style.size - m_paper.geometry().type.top();
    return isMultiple(top, m_paper.geometry().pitch);
}

bool GridCheck::hasPitch(double distance, const TextStyle &style) const
{
    const double grid = m_paper.geometry().pitch;
    const double pitch = style.onGrid ? std::ceil((style.pitch - kTolerance) / grid) * grid : style.pitch;
    return std::abs(distance - pitch) <= kTolerance;
}

} // namespace xunzhen::report
