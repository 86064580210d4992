#include "models/sync/engine/streamrules.h"

#include "models/sync/format/names.h"

#include <algorithm>

namespace xunzhen::sync {

namespace {

bool isEnd(const Pin &pin, const VectorEntry &entry)
{
    return entry.seq == pin.lastSeq && pin.lastHash.startsWith(entry.tip);
}

bool isBefore(const Pin &pin, const VectorEntry &entry)
{
    return entry.stream.incarnation == pin.incarnation && entry.seq < pin.lastSeq;
}

bool isReached(const Pin &pin, const QByteArray &device, const std::vector<VectorEntry> &vector)
{
    return std::any_of(vector.begin(), vector.end(), [&](const VectorEntry &one) { return one.stream.device == device && isEnd(pin, one); });
}

}

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

bool StreamRules::endsAtPins(const std::vector<VectorEntry> &vector) const
{
    return std::all_of(vector.begin(), vector.end(), [&](const VectorEntry &one) {
        const Revocation *const revocation = m_roster.revocationOf(one.stream.device);
        return !revocation || std::any_of(revocation->pins.begin(), revocation->pins.end(), [&](const Pin &pin) {
            return isEnd(pin, one) || (isBefore(pin, one) && isReached(pin, one.stream.device, vector)); });
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
