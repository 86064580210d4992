#include "tests/bench/stalls.h"

#include "tests/bench/bench.h"
#include "tests/bench/stackpicture.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>

#if defined(Q_OS_LINUX)
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace xunzhen::bench {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 5ms;
constexpr auto kPicture = 40ms;

qint64 nanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QEvent::Type pingType()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

}

Stalls::Stalls()
{
#if defined(Q_OS_LINUX)
    m_schedule = "/proc/self/task/" + QByteArray::number(qlonglong(syscall(SYS_gettid))) + "/schedstat";
#endif
    StackPicture::prepare();
    m_watch = std::thread([this] { watch(); });
}

Stalls::~Stalls()
{
    m_stop = true;
    m_watch.join();
}

void Stalls::begin(const QString &step) { m_step = step; }

/// Milliseconds that the watched thread could have run and did not.
double Stalls::unscheduledSoFar() const
{
    std::ifstream file(m_schedule.constData());
    double ran = 0, waited = 0;
    return file >> ran >> waited ? waited / 1e6 : 0;
}

void Stalls::watch()
{
    while (!m_stop) {
        m_unscheduledThen = unscheduledSoFar();
        m_sentAt = nanoseconds();
        QCoreApplication::postEvent(this, new QEvent(pingType()));
        await();
        std::this_thread::sleep_for(kPause);
    }
}

void Stalls::await()
{
    while (!m_stop && !m_arrived.try_acquire_for(kPicture))
        StackPicture::take();
}

bool Stalls::event(QEvent *event)
{
    if (event->type() != pingType())
        return QObject::event(event);
    ++m_pings;
    const Stall stall{m_step, double(nanoseconds() - m_sentAt) / 1e6, unscheduledSoFar() - m_unscheduledThen};
    if (stall.milliseconds > kNoted)
        m_stalls.push_back(stall);
    StackPicture::print(m_step.toStdString());
    m_arrived.release();
    return true;
}

int Stalls::tooLong() const
{
    return int(std::count_if(m_stalls.begin(), m_stalls.end(), [](const Stall &stall) { return stall.own() > kTooLong; }));
}

void Stalls::print(int worst) const
{
    std::vector<Stall> sorted = m_stalls;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Stall &a, const Stall &b) { return a.own() > b.own(); });
    std::printf("  %d looks at the event loop; stalls of its own over %.0f ms: %d\n", m_pings, kTooLong, tooLong());
    for (int i = 0; i < std::min(worst, int(sorted.size())); ++i)
        std::printf("  %2d  %8.1f ms  (%8.1f ms by the clock)  %s\n", i + 1, sorted[size_t(i)].own(), sorted[size_t(i)].milliseconds,
                    sorted[size_t(i)].step.toUtf8().constData());
    std::fflush(stdout);
}

}
