#pragma once

#include "models/sync/space/roster.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// Keeps the ledger's roster and the folder's equal: takes what is new and right, gives back what is missing there.
class RosterExchange
{
public:
    RosterExchange(SyncContext &context, const SpaceMarker &space) : m_context(context), m_space(space) {}

    /// Returns the roster after the exchange; adds to `notes` what could not be taken.
    Roster run(std::vector<SyncNote> &notes);
    /// Adds a certificate to the root's chain, here and in the folder.
    void certify(const Certificate &certificate, const DeviceIdentity &root);

private:
    void take(const std::vector<ShareEntry> &files, std::vector<SyncNote> &notes);
    bool takeNext(const std::vector<ShareEntry> &files, std::vector<SyncNote> &notes);
    void giveBack(const std::vector<ShareEntry> &files);
    bool isTorn(const QString &path, const QByteArray &body) const;
    bool isLookDue() const;
    void rememberLook();
    void remember(const store::RosterEntry &entry);
    std::optional<store::RosterEntry> last() const;

    SyncContext &m_context;
    SpaceMarker m_space;
};

}
