#include "models/store/capture/capturestate.h"

#include "models/base/error.h"
#include "models/store/capture/localcapture.h"
#include "models/store/capture/sharedtables.h"
#include "models/store/merge/hybridclock.h"
#include "models/store/merge/logtables.h"

#include <algorithm>

namespace xunzhen::store {

using domain::SpaceSlot;

namespace {

void require(bool good, const char *what)
{
    if (!good)
        throw base::Error(base::ErrorCode::InvalidInput, QLatin1String(what));
}

}

CaptureState::CaptureState(const base::Clock &clock)
    : m_clock(clock), m_author(16, '\0'), m_writers{unclaimed(SpaceSlot::Main), unclaimed(SpaceSlot::Registry)}
{
}

CaptureState::~CaptureState() = default;

void CaptureState::setAuthor(const QByteArray &inspector)
{
    require(inspector.size() == 16, "an author's id has 16 bytes");
    m_author = inspector;
}

void CaptureState::setWriter(const StreamKey &writer, SpaceSlot slot)
{
    require(writer.device.size() == 32 && writer.incarnation.size() == 8, "a stream's name has 32 and 8 bytes");
    m_writers[size_t(slot)] = writer;
}

StreamKey CaptureState::unclaimed(SpaceSlot slot)
{
    return {QByteArray(32, '\0'), QByteArray(7, '\0') + char(slot)};
}

SpaceSlot CaptureState::homeOf(const QByteArray &entity) const
{
    return m_registryApart && registryTables().contains(entity) ? SpaceSlot::Registry : SpaceSlot::Main;
}

qint64 CaptureState::claimStream(SpaceSlot slot)
{
    if (const qint64 known = log().findStream(writer(slot)); known > 0)
        return known;
    if (const qint64 free = log().findStream(unclaimed(slot)); free > 0) {
        log().renameStream(free, writer(slot));
        return free;
    }
    return log().addStream(writer(slot), slot);
}

qint64 CaptureState::tick(qint64 own, qint64 seen)
{
    const qint64 wall = hlcFromMillis(base::toMillis(m_clock.now()));
    const qint64 others = std::min(std::max(seen, m_observed), wall + kWildAhead);
    return std::max({wall, own + 1, others + 1});
}

void CaptureState::setSight(const Sight *sight)
{
    m_sight = sight;
    m_pastSight.clear();
}

bool CaptureState::hasSeen(const StreamKey &stream, qint64 seq) const
{
    const auto isOwn = [&](SpaceSlot slot) { return stream == writer(slot) || stream == unclaimed(slot); };
    if (!m_sight || std::ranges::any_of(domain::kSpaceSlots, isOwn))
        return true;
    const auto known = m_sight->find(stream);
    return known != m_sight->end() && seq <= known->second;
}

void CaptureState::notePastSight(const QByteArray &entity, const QByteArray &record)
{
    m_pastSight.insert({QByteArray(entity.constData(), entity.size()), QByteArray(record.constData(), record.size())}); // the bytes may be borrowed
}

void CaptureState::observe(qint64 hlc)
{
    m_observed = std::max(m_observed, hlc);
}

bool CaptureState::isWild(qint64 hlc) const
{
    return hlc > hlcFromMillis(base::toMillis(m_clock.now())) + kWildAhead;
}

LogTables &CaptureState::log()
{
    if (!m_log)
        m_log = std::make_unique<LogTables>(m_connection);
    return *m_log;
}

LocalCapture &CaptureState::local()
{
    if (!m_local)
        m_local = std::make_unique<LocalCapture>(*this, m_connection);
    return *m_local;
}

}
