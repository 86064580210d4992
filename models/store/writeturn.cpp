#include "models/store/writeturn.h"

namespace xunzhen::store {

using std::chrono::steady_clock;

WriteTurn::Claim::Claim(WriteTurn *turn, From from) : m_turn(turn), m_from(from)
{
    if (m_turn)
        ++m_turn->m_claims;
}

WriteTurn::Claim::~Claim()
{
    if (!m_turn)
        return;
    (m_from == From::Window ? m_turn->m_last : m_turn->m_lastElsewhere) = steady_clock::now();
    --m_turn->m_claims;
}

bool WriteTurn::isQuietFor(std::chrono::milliseconds time) const
{
    return !isClaimed() && steady_clock::now() - m_last.load() >= time;
}

bool WriteTurn::isStillFor(std::chrono::milliseconds time) const
{
    return isQuietFor(time) && steady_clock::now() - m_lastElsewhere.load() >= time;
}

}
