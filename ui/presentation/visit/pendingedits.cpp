#include "ui/presentation/visit/pendingedits.h"

namespace xunzhen::presentation {

namespace {
constexpr int kPauseMs = 300;
constexpr int kRetryMs = 5000;
}

PendingEdits::PendingEdits(VisitSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PendingEdits::write);
}

PendingEdits::~PendingEdits() { flush(); }

void PendingEdits::put(const QString &key, Write write)
{
    if (!m_sights.contains(key))
        m_sights.insert(key, m_session.sight());
    m_writes.insert(key, std::move(write));
    m_session.setHeldBack(this, true);
    m_session.setPending();
    m_pause.start(kPauseMs);
}

bool PendingEdits::flush()
{
    const bool saved = write();
    if (saved)
        m_sights.clear();
    return saved;
}

bool PendingEdits::write()
{
    if (m_flushing)
        return false;
    if (m_writes.isEmpty()) // nothing to tell a session that may be gone already
        return true;
    m_flushing = true;
    m_pause.stop();
    bool saved = true;
    for (const QString &key : m_writes.keys()) {
        const Write write = m_writes.take(key);
        const auto guard = m_session.services().sync().seeing(m_sights.value(key));
        if (m_session.perform(write()))
            continue;
        saved = false;
        if (!m_writes.contains(key))
            m_writes.insert(key, write);
    }
    m_flushing = false;
    m_session.setHeldBack(this, !m_writes.isEmpty());
    if (!saved && !m_session.isFrozen())
        m_pause.start(kRetryMs);
    return saved;
}

}
