#pragma once

#include "models/store/local/settings.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// What is done at the first run of a day only, as a run with nothing to do should read next to nothing. The day is this
/// laptop's, kept in its settings; a wrong clock makes it happen more often or later, never wrongly.
class DailyLook
{
public:
    DailyLook(SyncContext &context, const QString &setting);

    bool isDue() const { return m_isDue; }
    /// Done for today.
    void remember();

private:
    SyncContext &m_context;
    QString m_setting, m_today;
    bool m_isDue = false;
};

}
