#include "ui/presentation/whileseen.h"

namespace xunzhen::presentation {

WhileSeen::WhileSeen(std::function<void()> read) : m_read(std::move(read))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &WhileSeen::catchUp);
}

void WhileSeen::mark()
{
    m_stale = true;
    if (m_seen)
        m_soon.start();
}

void WhileSeen::read()
{
    m_soon.stop();
    m_stale = false; // before reading: what changes meanwhile is read again
    m_read();
}

void WhileSeen::catchUp()
{
    if (m_stale)
        read();
}

void WhileSeen::resume()
{
    m_seen = true;
    catchUp();
}

void WhileSeen::pause()
{
    m_seen = false;
    m_soon.stop();
}

}
