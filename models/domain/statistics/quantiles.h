#pragma once

#include <optional>
#include <vector>

namespace xunzhen::domain {

/// The middle value; of an even number of values the mean of the two in the middle. Nothing of nothing.
std::optional<double> medianOf(std::vector<int> values);
/// The least value that at least this share (0 to 1) of the values do not exceed (nearest rank). Nothing of nothing.
std::optional<double> quantileOf(std::vector<int> values, double share);

}
