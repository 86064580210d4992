#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>
#include <stop_token>

namespace xunzhen::base {

/// What long work is given: it reports how far it is and learns whether somebody wants it stopped.
struct Work
{
    std::stop_token stop;
    std::function<void(qint64 done, qint64 total)> progress = [](qint64, qint64) {};

    /// Throws Error(Cancelled) once a stop was requested. Call between steps, never inside a transaction's last one.
    void checkpoint() const;
};

/// Where work off the window's thread runs. Implementations: platform::ThreadDispatcher (a pool), testing::DirectDispatcher
/// (at once, in the caller's thread).
class WorkDispatcher
{
public:
    virtual ~WorkDispatcher() = default;
    /// Runs `work` elsewhere and then `done` in the thread that called. Neither may throw.
    virtual void dispatch(std::function<void()> work, std::function<void()> done) = 0;
    /// The same for a read that somebody waits for while typing: never behind an export or an exchange.
    virtual void dispatchShort(std::function<void()> work, std::function<void()> done) { dispatch(std::move(work), std::move(done)); }
};

}
