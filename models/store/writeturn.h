#pragma once

#include <atomic>
#include <chrono>

namespace xunzhen::store {

/// Which of one program's connections to one store writes first: somebody who works in the window must not wait for a transaction
/// of seconds. Shared by these connections and by their threads.
class WriteTurn
{
public:
    /// While one lives, somebody waits for the store who must not wait long. Of no turn it says nothing.
    class Claim
    {
    public:
        explicit Claim(WriteTurn *turn);
        ~Claim();
        Claim(const Claim &) = delete;
        Claim &operator=(const Claim &) = delete;

    private:
        WriteTurn *m_turn;
    };

    bool isClaimed() const { return m_claims > 0; }
    /// Nobody claims it, nor did for so long.
    bool isQuietFor(std::chrono::milliseconds time) const;

private:
    using Moment = std::chrono::steady_clock::time_point;

    std::atomic<int> m_claims = 0;
    std::atomic<Moment> m_last = Moment();
};

}
