#pragma once

#include "models/sync/handoff/handoffcover.h"
#include "models/sync/space/roster.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// Looks into an unpacked hand-over file, the context's folder. Changes nothing, here or there.
class HandoffLook
{
public:
    explicit HandoffLook(SyncContext &context) : m_context(context) {}

    /// Who wrote the file, by this laptop's roster and what the file's chains add to it. Error(ShareForeign) when it is of
    /// another space; Error(Refused) "handoff-not-enrolled" when this laptop may not read it, Error(NotAllowed)
    /// "handoff-unknown-device" and, with the name, "handoff-revoked-device" when its writer may not write; Error(DamagedFile).
    Certificate writerOf(const HandoffCover &cover) const;
    /// Operations in segments that this laptop does not have, by their names; own ones are not counted.
    qint64 newOperations() const;

private:
    Roster rosterWith(const SpaceMarker &space) const;

    SyncContext &m_context;
};

}
