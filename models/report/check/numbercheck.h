#pragma once

#include "models/report/check/layoutfaults.h"
#include "models/report/template/template.h"

namespace xunzhen::report {

/// Whether every page after the cover bears its number at its place; a letter's first page bears none.
class NumberCheck
{
public:
    NumberCheck(const PageModel &pages, const Template &paper, LayoutFaults &faults)
        : m_pages(pages), m_paper(paper), m_faults(faults)
    {
    }

    void run();

private:
    void checkPage(size_t page);
    bool hasHead(const Page &page) const;

    const PageModel &m_pages;
    const Template &m_paper;
    LayoutFaults &m_faults;
    bool m_begun = false; ///< a page before bears a number
};

} // namespace xunzhen::report
