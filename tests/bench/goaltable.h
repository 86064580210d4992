#pragma once

#include <string>
#include <vector>

namespace xunzhen::bench {

/// Goals beside what was measured, printed as one table at the end.
class GoalTable
{
public:
    /// Both in the same unit; `most` times the base is allowed.
    void ratioAtMost(const char *goal, const char *what, double most, double measured, double base, const char *unit);
    void atMost(const char *goal, const char *what, double most, double measured, const char *unit);
    void atLeast(const char *goal, const char *what, double least, double measured, const char *unit);
    void notMeasured(const char *goal, const char *what, const std::string &why);
    /// Returns how many were missed.
    int print() const;

private:
    struct Row
    {
        std::string goal, what, measured, bound, verdict;
    };
    void add(const char *goal, const char *what, std::string measured, std::string bound, bool met);

    std::vector<Row> m_rows;
};

}
