#include "tests/bench/bench.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>

namespace xunzhen::bench {

double Samples::quantile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
}

Samples timed(int runs, const std::function<void()> &act)
{
    Samples samples;
    QElapsedTimer timer;
    for (int i = 0; i < runs; ++i) {
        timer.start();
        act();
        samples.add(double(timer.nsecsElapsed()) / 1e6);
    }
    return samples;
}

void print(const std::string &what, const Samples &samples)
{
    std::printf("  %-44s median %9.3f ms   p99 %9.3f ms   max %9.3f ms   n %zu\n", what.c_str(), samples.quantile(0.5),
                samples.quantile(0.99), samples.quantile(1), samples.count());
    std::fflush(stdout);
}

void print(const std::string &what, const Samples &samples, const Samples &raw)
{
    print(what, samples);
    const double unit = raw.quantile(0.5);
    if (unit > 0)
        std::printf("  %-44s median %9.2f x    p99 %9.2f x    (raw %.3f ms)\n", "", samples.quantile(0.5) / unit,
                    samples.quantile(0.99) / unit, unit);
    std::fflush(stdout);
}

void note(const std::string &text)
{
    std::printf("  %s\n", text.c_str());
    std::fflush(stdout);
}

void keep(qint64 value)
{
    static std::atomic<qint64> kept;
    kept.store(value, std::memory_order_relaxed);
}

std::vector<Benchmark> &benchmarks()
{
    static std::vector<Benchmark> all;
    return all;
}

Registered::Registered(const char *name, void (*run)())
{
    benchmarks().push_back({name, run});
}

}
