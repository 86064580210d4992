#pragma once

#include "models/services/sharing/receivedfacts.h"
#include "models/services/syncservice.h"

namespace xunzhen::sync {
struct SyncContext;
struct SyncReport;
}

namespace xunzhen::services {

/// One run over all places of one space: exchanges what is new with each that is there, then carries what came from one of
/// them to the others. Uses no transaction of the caller.
class SpaceVisit
{
public:
    SpaceVisit(Workspace &workspace, domain::SpaceSlot slot) : m_workspace(workspace), m_slot(slot) {}

    /// Adds to `result`; what failed is told there. Throws base::Error(Cancelled) only.
    void run(SyncResult &result, const base::Work &work);
    /// The records that other laptops changed.
    const ChangedRecords &changed() const { return m_changed; }

private:
    void meet(SyncPlace &place, SpaceRun &run, SyncResult &result, const base::Work &work);
    void fail(SyncPlace &place, const base::Error &error, SyncResult &result);
    sync::SyncReport runOnce(sync::SyncContext &context, const base::Work &work);
    void keepAuthors(sync::SyncContext &context);
    void count(const sync::SyncReport &report, SpaceRun &run, SyncResult &result);
    void carry(const std::vector<SyncPlace> &places, const base::Work &work);
    void rememberEnds(const SpaceRun &run, const SyncResult &result);

    Workspace &m_workspace;
    domain::SpaceSlot m_slot;
    ChangedRecords m_changed;
    std::vector<base::Error> m_failures;
};

}
