#include "models/store/capture/capturestate.h"

#include "models/base/error.h"
#include "models/store/capture/localcapture.h"
#include "models/store/merge/hybridclock.h"
#include "models/store/merge/logtables.h"

namespace xunzhen::store {

namespace {

StreamKey unclaimed()
{
    return {QByteArray(32, '\0'), QByteArray(8, '\0')};
}

void require(bool good, const char *what)
{
    if (!good)
        throw base::Error(base::ErrorCode::InvalidInput, QLatin1String(what));
}

}

CaptureState::CaptureState(const base::Clock &clock)
    : m_clock(clock), m_author(16, '\0'), m_writer(unclaimed())
{
}

CaptureState::~CaptureState() = default;

void CaptureState::setAuthor(const QByteArray &inspector)
{
    require(inspector.size() == 16, "an author's id has 16 bytes");
    m_author = inspector;
}

void CaptureState::setWriter(const StreamKey &writer)
{
    require(writer.device.size() == 32 && writer.incarnation.size() == 8, "a stream's name has 32 and 8 bytes");
    m_writer = writer;
}

qint64 CaptureState::claimStream()
{
    if (const qint64 known = log().findStream(m_writer); known > 0)
        return known;
    if (const qint64 free = log().findStream(unclaimed()); free > 0) {
        log().renameStream(free, m_writer);
        return free;
    }
    return log().addStream(m_writer);
}

qint64 CaptureState::tick(qint64 own, qint64 seen)
{
    const qint64 wall = hlcFromMillis(base::toMillis(m_clock.now()));
    const qint64 others = std::min(std::max(seen, m_observed), wall + kWildAhead);
    return std::max({wall, own + 1, others + 1});
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
