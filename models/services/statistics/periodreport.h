#pragma once

#include "models/domain/statistics/statistics.h"

namespace xunzhen::services {

/// The fields of a 统计报告 for these figures: each figure is a field of rows by its code. Of a long figure the first
/// kReportRows rows and the total are on paper.
inline constexpr size_t kReportRows = 15;
domain::FormValues periodReportValues(const domain::Statistics &statistics);

/// The name of a figure's field in the form.
QString reportField(domain::Figure figure);

}
