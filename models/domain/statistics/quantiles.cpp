#include "models/domain/statistics/quantiles.h"

#include <algorithm>
#include <cmath>

namespace xunzhen::domain {

std::optional<double> medianOf(std::vector<int> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? double(values[half]) : (values[half - 1] + values[half]) / 2.0;
}

std::optional<double> quantileOf(std::vector<int> values, double share)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const auto rank = size_t(std::ceil(share * double(values.size())));
    return values[std::clamp<size_t>(rank, 1, values.size()) - 1];
}

}
