#include "models/report/visitpaper.h"

namespace xunzhen::report {

void narrowTo(ConsultationReport &record, const QString &findingId)
{
    std::erase_if(record.findings, [&](const ReportFinding &finding) { return finding.id != findingId; });
    std::erase_if(record.majorHazards, [&](const ReportMajorHazard &hazard) { return hazard.findingId != findingId; });
    std::erase_if(record.plan, [&](const ReportPlanItem &item) { return !item.findingIds.contains(findingId); });
}

} // namespace xunzhen::report
