#pragma once

#include "models/sync/format/headfile.h"
#include "models/sync/space/roster.h"

namespace xunzhen::sync {

/// What the roster says of segments beside who may write them: where a revoked device ends (sync.md I13), and what may be missing.
class StreamRules
{
public:
    explicit StreamRules(const Roster &roster) : m_roster(roster) {}

    /// What a revoked device wrote counts up to its pins, whenever it comes.
    bool isWithinPin(const SegmentHeader &header, const QByteArray &hash) const;
    /// Whether what a vector holds of revoked devices is just what counts of it. A stream that forked may end before its pin when one
    /// of its paths ends there; one that has not come so far yet may not, as its next segments could lie on another path.
    bool endsAtPins(const std::vector<VectorEntry> &vector) const;
    /// The segment comes right after `previous`, or behind a range that was declared lost.
    bool mayFollow(const SegmentHeader &header, qint64 next, const QByteArray &previous) const;
    /// The range that was declared lost from this number on; nullptr when there is none. `streamName`: as in the folder.
    const LostRange *lostFrom(const QString &streamName, qint64 next) const;

private:
    const Roster &m_roster;
};

}
