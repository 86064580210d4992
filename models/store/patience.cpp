#include "models/store/patience.h"

#include "models/store/database.h"
#include "models/store/writeturn.h"

#include <algorithm>
#include <thread>

namespace xunzhen::store {

namespace {

constexpr int kLooksWhenEnding = 300, kBetweenLooksMs = 100;
constexpr std::chrono::seconds kLongestQuiet{30};

}

bool Patience::wait()
{
    const WriteTurn *const turn = m_database.givesWayTo();
    for (; m_ends == Ends::Never || m_looks < kLooksWhenEnding; ++m_looks) {
        m_work.checkpoint();
        if (!turn || turn->isQuietFor(m_quiet)) {
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
