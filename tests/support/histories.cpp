#include "tests/support/histories.h"

#include "models/base/error.h"

#include <sstream>

namespace xunzhen::testing {

namespace {

Steps without(const Steps &steps, std::size_t from, std::size_t count)
{
    Steps fewer(steps.begin(), steps.begin() + long(from));
    fewer.insert(fewer.end(), steps.begin() + long(std::min(steps.size(), from + count)), steps.end());
    return fewer;
}

std::string report(const HistoryFamily &family, unsigned seed, const Steps &steps, const std::string &first)
{
    const Steps few = shrunk(family, seed, steps);
    std::ostringstream out;
    out << "XUNZHEN_SEED=" << seed << ": " << first << "\n" << few.size() << " of " << steps.size() << " steps are enough: "
        << failureOf(family, seed, few).value_or("(fails only with all)") << "\n";
    for (const Step &step : few)
        out << "  " << family.describe(step) << "\n";
    return out.str();
}

}

std::optional<std::string> failureOf(const HistoryFamily &family, unsigned seed, const Steps &steps)
{
    try {
        family.run(seed, steps);
        return std::nullopt;
    } catch (const Broken &broken) {
        return std::string(broken.invariant) + ": " + broken.what;
    } catch (const base::Error &error) {
        return "error " + base::codeName(error.code()).toStdString() + ": " + error.detail().toStdString();
    } catch (const std::exception &error) {
        return std::string("exception: ") + error.what();
    }
}

Steps shrunk(const HistoryFamily &family, unsigned seed, Steps steps, int tries)
{
    for (std::size_t chunk = std::max<std::size_t>(1, steps.size() / 2);; chunk /= 2) {
        for (std::size_t from = 0; from < steps.size() && tries > 0;) {
            const Steps fewer = without(steps, from, chunk);
            --tries;
            if (failureOf(family, seed, fewer))
                steps = fewer;
            else
                from += chunk;
        }
        if (chunk <= 1 || tries <= 0)
            return steps;
    }
}

std::optional<std::string> firstFailure(const HistoryFamily &family, unsigned count)
{
    const bool isOne = qEnvironmentVariableIsSet("XUNZHEN_SEED");
    const unsigned first = isOne ? qEnvironmentVariable("XUNZHEN_SEED").toUInt() : 1;
    if (qEnvironmentVariableIsSet("XUNZHEN_HISTORIES"))
        count = qEnvironmentVariable("XUNZHEN_HISTORIES").toUInt();
    for (unsigned seed = first; seed < first + (isOne ? 1 : count); ++seed) {
        const Steps steps = family.make(seed);
        if (const auto failure = failureOf(family, seed, steps))
            return report(family, seed, steps, *failure);
    }
    return std::nullopt;
}

}
