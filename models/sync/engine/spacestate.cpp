#include "models/sync/engine/spacestate.h"

#include "models/base/hashing.h"
#include "models/store/statement.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"

#include <algorithm>

namespace xunzhen::sync {

namespace {

constexpr qint64 kFewHeads = 20'000;
constexpr int kTipBytes = 8;

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
    return log.stateHash(m_slot);
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
        if (*hash != head.stateHash && author)
            report.notes.push_back({QStringLiteral("state-differs"), {author->member.name}});
    }
}

}
