#include "models/sync/engine/patience.h"

#include "models/store/writeturn.h"

namespace xunzhen::sync {

namespace {

constexpr int kMostWaits = 5, kMostLooks = 300;
constexpr int kBetweenLooksMs = 100;
constexpr std::chrono::seconds kQuiet{2};

}

bool Patience::wait()
{
    const store::WriteTurn *const turn = m_context.database.givesWayTo();
    if (++m_waits > kMostWaits)
        return false;
    for (int look = 0; look < kMostLooks; ++look) {
        m_work.checkpoint();
        if (!turn || turn->isQuietFor(kQuiet))
            return true;
        m_context.pause(kBetweenLooksMs);
    }
    return false;
}

}
