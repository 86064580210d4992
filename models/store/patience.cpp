#include "models/store/patience.h"

#include "models/store/database.h"
#include "models/store/writeturn.h"

#include <algorithm>
#include <thread>

namespace xunzhen::store {

namespace {

constexpr int kBetweenLooksMs = 100;
constexpr int kLooksSoon = 300, kLooksLate = 3'000, kTriesSoon = 5;
constexpr std::chrono::seconds kLongestQuiet{4};
constexpr std::chrono::milliseconds kStill{700};

}

bool Patience::wait()
{
    const WriteTurn *const turn = m_database.givesWayTo();
    if (m_ends == Ends::Soon && ++m_tries > kTriesSoon)
        return false;
    for (const int most = m_ends == Ends::Soon ? kLooksSoon : kLooksLate; m_looks < most; ++m_looks) {
        m_work.checkpoint();
        if (!turn || (turn->isQuietFor(m_quiet) && turn->isStillFor(kStill))) {
            m_quiet = std::min(2 * m_quiet, kLongestQuiet);
            ++m_looks;
            return true;
        }
        m_pause(kBetweenLooksMs);
    }
    return false;
}

void Patience::sleep(int milliseconds) { std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds)); }

}
