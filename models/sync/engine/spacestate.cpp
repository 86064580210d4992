#include "models/sync/engine/spacestate.h"

#include "models/base/hashing.h"
#include "models/store/merge/foreignoperations.h"
#include "models/store/merge/hybridclock.h"
#include "models/store/statement.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"

#include <algorithm>
#include <map>

namespace xunzhen::sync {

namespace {

constexpr qint64 kFewHeads = 20'000;
constexpr int kTipBytes = 8;
constexpr qint64 kForeignShown = qint64(30) * 24 * 3600 * 1000;

bool isStated(const QByteArray &hash)
{
    return hash != QByteArray(kHashBytes, '\0');
}

}

std::vector<VectorEntry> SpaceState::vector() const
{
    std::vector<VectorEntry> vector;
    for (const store::SegmentEntry &last : store::SyncLedger(m_database, m_slot).ends())
        vector.push_back({last.stream, last.firstSeq + last.opCount - 1, last.hash.left(kTipBytes)});
    std::sort(vector.begin(), vector.end());
    return vector;
}

QByteArray SpaceState::hashOf(const std::vector<VectorEntry> &vector)
{
    QByteArray text;
    for (const VectorEntry &entry : vector)
        text += entry.stream.device + entry.stream.incarnation + QByteArray::number(entry.seq) + ':' + entry.tip;
    return base::blake2b256(text);
}

std::optional<QByteArray> SpaceState::hash(const store::StreamKey &self) const
{
    const store::ReadScope scope(m_database);
    const store::OperationLog log(m_database);
    const auto sealed = store::SyncLedger(m_database, m_slot).lastSegment(self);
    if (log.lastSequence(self) != (sealed ? sealed->firstSeq + sealed->opCount - 1 : 0))
        return std::nullopt;
    const QByteArray vectorHash = hashOf(vector());
    if (m_known.first != vectorHash)
        m_known = {vectorHash, log.stateHash(m_slot)};
    return m_known.second;
}

bool SpaceState::isSmall() const
{
    store::Statement further = m_database.prepare("SELECT 1 FROM head LIMIT 1 OFFSET :few");
    further.bind(":few", kFewHeads);
    return !further.step();
}

void SpaceState::compare(const std::vector<HeadFile> &heads, const store::StreamKey &self, const Roster &roster,
                         SyncReport &report) const
{
    if (std::none_of(heads.begin(), heads.end(), [](const HeadFile &head) { return isStated(head.stateHash); }))
        return;
    const auto mine = vector();
    std::optional<QByteArray> hash;
    for (const HeadFile &head : heads) {
        if (!isStated(head.stateHash) || head.vector != mine)
            continue;
        if (!hash && !(hash = this->hash(self)))
            return;
        const Certificate *const author = roster.byKey(head.stream.device);
        if (*hash != head.stateHash && author && !isForeignAuthor(head.stream.device))
            report.notes.push_back({QStringLiteral("state-differs"), {author->member.name}});
    }
}

bool SpaceState::isForeignAuthor(const QByteArray &device) const
{
    const auto foreign = store::foreignOperations(m_database, m_slot);
    return std::any_of(foreign.begin(), foreign.end(), [&](const store::ForeignCount &one) { return one.stream.device == device; });
}

void SpaceState::noteForeign(const Roster &roster, qint64 now, SyncReport &report) const
{
    std::map<QByteArray, qint64> counts;
    for (const store::ForeignCount &one : store::foreignOperations(m_database, m_slot))
        if (now - store::hlcToMillis(one.lastClock) < kForeignShown)
            counts[one.stream.device] += one.operations;
    for (const auto &[device, operations] : counts)
        if (const Certificate *const author = roster.byKey(device); author && !roster.revocationOf(device))
            report.notes.push_back({QStringLiteral("foreign-record"), {author->member.name, QString::number(operations)}});
}

}
