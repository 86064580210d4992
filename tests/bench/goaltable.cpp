#include "tests/bench/goaltable.h"

#include <algorithm>
#include <cstdio>

namespace xunzhen::bench {

namespace {

template<typename... Values>
std::string text(const char *format, Values... values)
{
    char line[160];
    std::snprintf(line, sizeof line, format, values...);
    return line;
}

}

void GoalTable::ratioAtMost(const char *goal, const char *what, double most, double measured, double base, const char *unit)
{
    add(goal, what, text("%.3g x (%.4g beside %.4g %s)", measured / base, measured, base, unit), text("<= %g x", most),
        measured <= most * base);
}

void GoalTable::atMost(const char *goal, const char *what, double most, double measured, const char *unit)
{
    add(goal, what, text("%.4g %s", measured, unit), text("<= %g %s", most, unit), measured <= most);
}

void GoalTable::atLeast(const char *goal, const char *what, double least, double measured, const char *unit)
{
    add(goal, what, text("%.4g %s", measured, unit), text(">= %g %s", least, unit), measured >= least);
}

void GoalTable::notMeasured(const char *goal, const char *what, const std::string &why)
{
    m_rows.push_back({goal, what, why, "", "not measured"});
}

void GoalTable::add(const char *goal, const char *what, std::string measured, std::string bound, bool met)
{
    m_rows.push_back({goal, what, std::move(measured), std::move(bound), met ? "met" : "MISSED"});
    std::printf("  %-4s %-62s %-40s %-14s %s\n", goal, what, m_rows.back().measured.c_str(), m_rows.back().bound.c_str(),
                m_rows.back().verdict.c_str());
    std::fflush(stdout);
}

int GoalTable::print() const
{
    std::printf("\n| goal | | measured | bound | |\n| --- | --- | --- | --- | --- |\n");
    for (const Row &row : m_rows)
        std::printf("| %s | %s | %s | %s | %s |\n", row.goal.c_str(), row.what.c_str(), row.measured.c_str(), row.bound.c_str(),
                    row.verdict.c_str());
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.verdict == "MISSED"; }));
}

}
