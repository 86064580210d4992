#include "models/services/laws/calendarcache.h"

#include "models/services/workspace.h"
#include "models/store/law/lawrepository.h"

namespace xunzhen::services {

namespace {

std::shared_ptr<const domain::LawCalendar> readCalendar(store::Database &database)
{
    auto calendar = std::make_shared<domain::LawCalendar>();
    for (const store::LawClosing &closing : store::LawRepository(database).closings())
        calendar->add(closing.law.shortTitle,
                      {closing.law.version, domain::inForceDay(closing.law.version, closing.paragraphs)});
    return calendar;
}

}

CalendarCache::CalendarPtr CalendarCache::get(const Workspace &workspace)
{
    std::unique_lock lock(m_mutex);
    if (m_calendar)
        return m_calendar;
    const quint64 stamp = m_stamp;
    lock.unlock();
    auto read = workspace.read([&] { return readCalendar(workspace.database()); });
    if (!read)
        throw read.error();
    lock.lock();
    if (stamp == m_stamp)
        m_calendar = *read;
    return *read;
}

void CalendarCache::forget()
{
    const std::lock_guard lock(m_mutex);
    m_calendar.reset();
    ++m_stamp;
}

}
