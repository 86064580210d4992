#pragma once

#include <atomic>
#include <chrono>

namespace xunzhen::store {

/// Which of one program's connections to one store writes first: what somebody saves must not wait for a transaction of seconds.
/// Shared by these connections and by their threads.
class WriteTurn
{
public:
    enum class From { Window, Elsewhere };

    /// While one lives, something waits for the store that must not wait long. Of no turn it says nothing.
    class Claim
    {
    public:
        explicit Claim(WriteTurn *turn, From from = From::Window);
        ~Claim();
        Claim(const Claim &) = delete;
        Claim &operator=(const Claim &) = delete;

    private:
        WriteTurn *m_turn;
        From m_from;
    };

    bool isClaimed() const { return m_claims > 0; }
    /// Nothing claims it, nor did the window for so long.
    bool isQuietFor(std::chrono::milliseconds time) const;
    /// Nor did anything else.
    bool isStillFor(std::chrono::milliseconds time) const;

private:
    using Moment = std::chrono::steady_clock::time_point;

    std::atomic<int> m_claims = 0;
    std::atomic<Moment> m_last = std::chrono::steady_clock::now() - std::chrono::hours(24), m_lastElsewhere = m_last.load();
};

}
