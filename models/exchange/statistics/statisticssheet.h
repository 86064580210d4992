#pragma once

#include "models/domain/statistics/statistics.h"

#include <QIODevice>

namespace xunzhen::exchange {

/// A period's figures as an office's .xlsx (see OfficeSheet): a sheet of all headlines, then one for each figure with its rule,
/// all rows and the total. Numbers are numbers. Throws Error(Io).
void writeStatistics(const domain::Statistics &statistics, const QString &unit, QIODevice &target);

}
