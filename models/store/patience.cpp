#include "models/store/patience.h"

#include "models/store/database.h"
#include "models/store/writeturn.h"

#include <thread>

namespace xunzhen::store {

namespace {

constexpr int kMostWaits = 5, kMostLooks = 300;
constexpr int kBetweenLooksMs = 100;
constexpr std::chrono::seconds kQuiet{2};

}

bool Patience::wait()
{
    const WriteTurn *const turn = m_database.givesWayTo();
    if (++m_waits > kMostWaits)
        return false;
    for (int look = 0; look < kMostLooks; ++look) {
        m_work.checkpoint();
        if (!turn || turn->isQuietFor(kQuiet))
            return true;
        m_pause(kBetweenLooksMs);
    }
    return false;
}

void Patience::sleep(int milliseconds) { std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds)); }

}
