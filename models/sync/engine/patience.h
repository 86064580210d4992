#pragma once

#include "models/base/work.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// For one thing that has to be written at once and gave way to somebody in the window (store/givingway.h).
class Patience
{
public:
    Patience(SyncContext &context, const base::Work &work) : m_context(context), m_work(work) {}

    /// Until nothing was saved in the window for a while; false when somebody goes on and on: then it has to be put off.
    bool wait();

private:
    SyncContext &m_context;
    const base::Work &m_work;
    int m_waits = 0;
};

}
