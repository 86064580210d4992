#pragma once

#include "models/sync/space/roster.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// Operations between two that are there, which the folder does not have.
struct Gap
{
    LostRange range; ///< what an admin would declare lost to go on behind it
    QString who;
};

/// Looks in the folder for what is missing in the middle of a stream (sync.md §4, "Chains"). Reads only; slow.
class GapFinder
{
public:
    GapFinder(SyncContext &context, const SpaceMarker &space, const Roster &roster)
        : m_context(context), m_space(space), m_roster(roster)
    {
    }

    /// A stream that simply has not arrived to its end is no gap.
    std::vector<Gap> run() const;

private:
    std::optional<LostRange> behind(const QString &stream, const Certificate &author) const;

    SyncContext &m_context;
    SpaceMarker m_space;
    const Roster &m_roster;
};

}
