#pragma once

#include "models/report/check/layoutfaults.h"
#include "models/report/layout/geometry.h"

namespace xunzhen::report {

/// Whether everything stands inside the type area (heads above it, page number below it and mark above it excepted) and nothing
/// on something else.
class PlacementCheck
{
public:
    PlacementCheck(const PageModel &pages, const PageGeometry &geometry, LayoutFaults &faults)
        : m_pages(pages), m_geometry(geometry), m_faults(faults)
    {
    }

    void run();

private:
    void checkPage(size_t page);
    void checkRun(size_t page, const GlyphRun &run);
    void checkRules(size_t page, bool hasHead);
    void checkPictures(size_t page);
    void checkOverlaps(size_t page);
    void checkCuts(size_t page);

    const PageModel &m_pages;
    const PageGeometry &m_geometry;
    LayoutFaults &m_faults;
};

} // namespace xunzhen::report
