#include "models/store/writeturn.h"

namespace xunzhen::store {

using std::chrono::steady_clock;

WriteTurn::Claim::Claim(WriteTurn *turn) : m_turn(turn)
{
    if (m_turn)
        ++m_turn->m_claims;
}

WriteTurn::Claim::~Claim()
{
    if (!m_turn)
        return;
    m_turn->m_last = steady_clock::now();
    --m_turn->m_claims;
}

bool WriteTurn::isQuietFor(std::chrono::milliseconds time) const
{
    return !isClaimed() && steady_clock::now() - m_last.load() >= time;
}

}
