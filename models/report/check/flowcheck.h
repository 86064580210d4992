#pragma once

#include "models/report/check/layoutfaults.h"
#include "models/report/check/tagspans.h"

namespace xunzhen::report {

/// Whether page ends tear nothing apart and leave nothing behind.
class FlowCheck
{
public:
    FlowCheck(const PageModel &pages, LayoutFaults &faults);

    void run();

private:
    void checkPages();
    void checkParagraph(size_t tag);
    void checkHeading(size_t tag);
    void checkPhoto(size_t tag);
    void checkRow(size_t tag);
    void checkTable(size_t tag);
    void checkTableEnd(const std::vector<size_t> &rows, size_t page);
    void checkGroupTitles(const std::vector<size_t> &rows);
    bool standsAlone(const std::vector<size_t> &rows, size_t page) const;
    bool isHead(size_t row) const;
    bool isGroupTitle(size_t row) const;
    double heightOf(size_t tag) const;
    QString quote(size_t tag) const;

    const PageModel &m_pages;
    LayoutFaults &m_faults;
    const TagSpans m_spans;
    std::vector<double> m_lowest; ///< foot of what is no heading, for every page
};

} // namespace xunzhen::report
