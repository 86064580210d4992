#include "models/store/capture/sight.h"

#include "models/store/capture/capturestate.h"
#include "models/store/capture/localcapture.h"

namespace xunzhen::store {

SightScope::SightScope(CaptureState &state, const Sight *sight) : m_state(state) { m_state.setSight(sight); }
SightScope::~SightScope() { m_state.setSight(nullptr); }

bool SightScope::finish()
{
    const auto past = m_state.takePastSight();
    const CapturePause pause(m_state);
    for (const auto &[entity, record] : past)
        m_state.local().rows().refresh(entity, record);
    return !past.empty();
}

}
