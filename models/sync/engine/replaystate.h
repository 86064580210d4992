#pragma once

#include "models/sync/engine/lineages.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// Under which roster the log was last filled from the archive, and what had to wait then: when either has changed, it has to be
/// filled again (sync.md I13). Kept in the store. Throws base::Error.
class ReplayState
{
public:
    ReplayState(SyncContext &context, const Roster &roster) : m_context(context), m_roster(roster) {}

    /// Revocations and lost ranges decide which operations count, also of those that are here already; and what a revoked device
    /// wrote beyond its pin, and others built on, can only be told from the rest once the pin is here.
    bool isDue() const;
    /// Segments that others name and that were not here.
    std::vector<AwaitsBranch> awaited() const;

    void remember(const std::vector<AwaitsBranch> &awaited);
    /// It is due until it was remembered.
    void postpone(const std::vector<AwaitsBranch> &awaited = {});

private:
    QString effect() const;
    QString waiting() const;
    void write(const QString &effect, const QString &waiting, const std::vector<AwaitsBranch> &awaited);

    SyncContext &m_context;
    const Roster &m_roster;
};

}
