#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <vector>

namespace xunzhen::bench {

/// Milliseconds of many runs of one thing.
class Samples
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    /// The value below which that share (0 to 1) of the runs lie; 0 without runs.
    double quantile(double share) const;
    size_t count() const { return m_values.size(); }

private:
    std::vector<double> m_values;
};

/// Runs the act so many times and gives the time of each.
Samples timed(int runs, const std::function<void()> &act);
/// One line: median, 99th percentile, longest, number of runs.
void print(const std::string &what, const Samples &samples);
/// The same beside the raw cost that bounds it: also the ratios to the raw cost's median.
void print(const std::string &what, const Samples &samples, const Samples &raw);
/// A line of explanation or a figure that is no time.
void note(const std::string &text);
/// A result that the compiler must not throw away.
void keep(qint64 value);

struct Benchmark
{
    std::string name;
    void (*run)();
};

std::vector<Benchmark> &benchmarks();

struct Registered
{
    Registered(const char *name, void (*run)());
};

}

#define XUNZHEN_BENCH_JOIN2(a, b) a##b
#define XUNZHEN_BENCH_JOIN(a, b) XUNZHEN_BENCH_JOIN2(a, b)
/// BENCH("search, 100,000 firms") { … }
#define BENCH(title)                                                                                                   \
    static void XUNZHEN_BENCH_JOIN(benchmark, __LINE__)();                                                             \
    static const xunzhen::bench::Registered XUNZHEN_BENCH_JOIN(registered, __LINE__){                                  \
        title, &XUNZHEN_BENCH_JOIN(benchmark, __LINE__)};                                                              \
    static void XUNZHEN_BENCH_JOIN(benchmark, __LINE__)()
