#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <mutex>
#include <semaphore>
#include <thread>
#include <vector>

namespace xunzhen::bench {

/// Watches the event loop of the thread that made it: every few milliseconds an event is posted to it, and one that waits
/// longer than kNoted is noted with the name of the step that ran. What the thread waited for a processor that other programs
/// had is told apart (Linux), so that figures of a busy machine can be read. With XUNZHEN_STALL_STACKS set, what the thread was
/// at while it stalled is printed on standard error (see stackpicture.h).
class Stalls : public QObject
{
public:
    static constexpr double kNoted = 20; ///< milliseconds
    static constexpr double kTooLong = 50;

    struct Stall
    {
        QString step;
        double milliseconds = 0;
        double unscheduled = 0; ///< of these, waited for a processor
        double own() const { return milliseconds - unscheduled; }
    };

    Stalls();
    ~Stalls() override;

    /// The name of what follows.
    void begin(const QString &step);
    /// How many kept the loop longer than kTooLong, by their own time.
    int tooLong() const;
    /// The worst ones by their own time, longest first.
    void print(int worst = 10) const;

protected:
    bool event(QEvent *event) override;

private:
    void watch();
    double unscheduledSoFar() const;
    void await();

    QString m_step;
    std::vector<Stall> m_stalls;
    int m_pings = 0;
    QByteArray m_schedule; ///< where the system tells of this thread
    std::atomic<qint64> m_sentAt = 0;
    std::atomic<double> m_unscheduledThen = 0;
    std::binary_semaphore m_arrived{0};
    std::atomic<bool> m_stop = false;
    std::thread m_watch;
};

}
