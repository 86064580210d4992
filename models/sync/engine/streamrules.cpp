#include "models/sync/engine/streamrules.h"

#include "models/sync/format/names.h"

#include <algorithm>

namespace xunzhen::sync {

bool StreamRules::isWithinPin(const SegmentHeader &header, const QByteArray &hash) const
{
    const Revocation *const revocation = m_roster.revocationOf(header.stream.device);
    if (!revocation)
        return true;
    return std::any_of(revocation->pins.begin(), revocation->pins.end(), [&](const Pin &pin) {
        return pin.incarnation == header.stream.incarnation
               && (header.lastSeq() < pin.lastSeq || (header.lastSeq() == pin.lastSeq && hash == pin.lastHash));
    });
}

bool StreamRules::mayFollow(const SegmentHeader &header, qint64 next, const QByteArray &previous) const
{
    if (header.firstSeq == next && header.previous == previous)
        return true;
    const LostRange *const lost = lostFrom(names::stream(header.stream), next);
    return lost && lost->to + 1 == header.firstSeq && lost->resumeHash == header.previous;
}

const LostRange *StreamRules::lostFrom(const QString &streamName, qint64 next) const
{
    const auto &lost = m_roster.lostRanges();
    const auto found = std::find_if(lost.begin(), lost.end(), [&](const LostRange &range) {
        return range.from == next && names::stream(range.stream) == streamName;
    });
    return found == lost.end() ? nullptr : &*found;
}

}
