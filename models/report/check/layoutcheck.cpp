#include "models/report/check/layoutcheck.h"

#include "models/report/check/flowcheck.h"
#include "models/report/check/gridcheck.h"
#include "models/report/check/numbercheck.h"
#include "models/report/check/placementcheck.h"

namespace xunzhen::report {

base::Problems checkLayout(const PageModel &pages, const Template &paper)
{
    LayoutFaults faults;
    PlacementCheck(pages, paper.geometry(), faults).run();
    GridCheck(pages, paper, faults).run();
    NumberCheck(pages, paper, faults).run();
    FlowCheck(pages, faults).run();
    return faults.take();
}

} // namespace xunzhen::report
