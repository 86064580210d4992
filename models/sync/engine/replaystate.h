#pragma once

#include "models/sync/engine/lineages.h"
#include "models/sync/space/synccontext.h"

#include <map>
#include <set>

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
    /// Because of these of them it could not be filled, and nothing has changed since.
    std::vector<MissingSegment> hindering() const;
    /// Segments that others name and that were not here.
    std::vector<MissingSegment> awaited() const;
    /// Beginnings of the hashes of segments that are in the archive and did not get into the log.
    std::set<QByteArray> leftOut() const;

    /// The log was filled.
    void remember(const std::vector<MissingSegment> &awaited);
    /// It could not be because of `hindering`, and there is no use in another try before one of these is here or the roster has changed.
    void block(const std::vector<MissingSegment> &awaited, const std::vector<MissingSegment> &hindering);
    /// It is due until it was done.
    void postpone();
    /// Others name these too.
    void await(const std::vector<MissingSegment> &more);

private:
    QString effect() const;
    QString waiting() const;
    QString notInLog() const;
    void write(const std::map<QString, QString> &values);

    SyncContext &m_context;
    const Roster &m_roster;
};

}
