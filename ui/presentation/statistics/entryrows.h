#pragma once

#include "models/domain/statistics/statistics.h"
#include "ui/presentation/rowlist.h"

namespace xunzhen::presentation {

/// One thing behind a number, as a list shows it.
ListRow entryRow(const domain::StatisticsEntry &entry, QDate today);

}
