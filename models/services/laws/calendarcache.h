#pragma once

#include "models/domain/law/validity.h"

#include <memory>
#include <mutex>

namespace xunzhen::services {

class Workspace;

/// The calendar of the law library, read once for all connections of a profile until somebody forgets it. Any thread.
class CalendarCache
{
public:
    using CalendarPtr = std::shared_ptr<const domain::LawCalendar>;

    /// As the library is now. To be called outside of any other reading: what is read must not be older than the last
    /// `forget`. Throws base::Error.
    CalendarPtr get(const Workspace &workspace);
    /// To be called after every commit that changed a law.
    void forget();

private:
    std::mutex m_mutex;
    CalendarPtr m_calendar;
    quint64 m_stamp = 0; ///< counts the forgetting, so that nothing older is kept
};

}
