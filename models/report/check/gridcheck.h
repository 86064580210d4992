#pragma once

#include "models/report/check/layoutfaults.h"
#include "models/report/template/template.h"

namespace xunzhen::report {

/// Whether paragraphs have the line pitch of their style, and those on the grid stand on it with its character pitch.
class GridCheck
{
public:
    GridCheck(const PageModel &pages, const Template &paper, LayoutFaults &faults)
        : m_pages(pages), m_paper(paper), m_faults(faults)
    {
    }

    void run();

private:
    void checkPage(size_t page);
    const TextStyle *styleOf(const GlyphRun &run) const;
    bool isOnGrid(const GlyphRun &run, const TextStyle &style) const;
    bool hasPitch(double distance, const TextStyle &style) const;

    const PageModel &m_pages;
    const Template &m_paper;
    LayoutFaults &m_faults;
};

} // namespace xunzhen::report
