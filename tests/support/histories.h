#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace xunzhen::testing {

/// An invariant of sync.md §5 that does not hold.
struct Broken
{
    const char *invariant;
    std::string what;
};

/// Throws Broken unless `holds`.
inline void require(bool holds, const char *invariant, const std::string &what)
{
    if (!holds)
        throw Broken{invariant, what};
}

/// One step of a history: what happens, and numbers that choose to whom, where and how. Every number means something in
/// every state, so that a history still runs when steps before it are dropped.
struct Step
{
    int what = 0;
    unsigned who = 0, where = 0, how = 0;
};
using Steps = std::vector<Step>;

inline Steps randomSteps(std::mt19937 &random, int count, int kinds)
{
    Steps steps;
    for (int i = 0; i < count; ++i)
        steps.push_back({int(random() % unsigned(kinds)), unsigned(random()), unsigned(random()), unsigned(random())});
    return steps;
}

/// A family of random histories. `make` gives the steps of a seed, `run` plays them in a fresh world of that seed and
/// checks it (throws Broken or anything else), `describe` names a step.
struct HistoryFamily
{
    std::function<Steps(unsigned seed)> make;
    std::function<void(unsigned seed, const Steps &steps)> run;
    std::function<std::string(const Step &step)> describe;
};

/// What went wrong in these steps; nullopt when nothing did.
std::optional<std::string> failureOf(const HistoryFamily &family, unsigned seed, const Steps &steps);

/// Drops steps while the history still fails, at most `tries` runs.
Steps shrunk(const HistoryFamily &family, unsigned seed, Steps steps, int tries = 2000);

/// Plays `count` histories from seed 1; the environment replays one seed (XUNZHEN_SEED) or asks for more
/// (XUNZHEN_HISTORIES). Gives the report of the first that fails: its seed, what broke, the shortest list of steps.
std::optional<std::string> firstFailure(const HistoryFamily &family, unsigned count);

}
