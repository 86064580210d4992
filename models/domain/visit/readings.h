#pragma once

#include "models/domain/checklist/pack.h"

#include <vector>

namespace xunzhen::domain {

/// What is typed for a measurement: one number or several readings, apart by blanks, semicolons, slashes or 、. Full-width
/// signs count as their plain ones, a comma or 。 between digits as the decimal point. nullopt = there is something that is
/// no number; empty = nothing was typed.
std::optional<std::vector<double>> readingsFrom(const QString &text);
/// The reading that counts: the one farthest beyond a limit, else the one nearest to it; without a limit the greatest.
/// Readings must not be empty.
double worstReading(const Measure &measure, const std::vector<double> &readings);
/// The note with a last line that keeps all readings: 读数：85、91.5、88 dB(A). A line of the same kind is replaced; with fewer
/// than two readings it goes.
QString noteWithReadings(const QString &note, const Measure &measure, const std::vector<double> &readings);

}
