#include "models/base/atonce.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace xunzhen::base {

namespace {

/// Each worker takes the next one that nobody has taken.
class Round
{
public:
    Round(qsizetype count, const std::function<void(qsizetype)> &act) : m_count(count), m_act(act) {}

    void work()
    {
        for (qsizetype i = m_next++; i < m_count; i = m_next++) {
            try {
                m_act(i);
            } catch (...) {
                const std::lock_guard lock(m_mutex);
                if (!m_failure)
                    m_failure = std::current_exception();
            }
        }
    }
    void finish() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    const qsizetype m_count;
    const std::function<void(qsizetype)> &m_act;
    std::atomic<qsizetype> m_next{0};
    std::mutex m_mutex;
    std::exception_ptr m_failure;
};

}

void forEachAtOnce(qsizetype count, int threads, const std::function<void(qsizetype)> &act)
{
    Round round(count, act);
    std::vector<std::thread> others;
    try {
        for (qsizetype i = std::min<qsizetype>(threads, count); i > 1; --i)
            others.emplace_back([&round] { round.work(); });
    } catch (const std::system_error &) { // no more threads: then it takes longer
    }
    round.work();
    for (std::thread &other : others)
        other.join();
    round.finish();
}

}
