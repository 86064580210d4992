#pragma once

#include "models/store/oplog.h"

#include <optional>

namespace xunzhen::sync {

/// Two segments with one place in a stream, signed by one device: its disk was cloned (sync.md §3.6). Whoever sees both says so in
/// his own stream, as an operation of this entity.
inline constexpr const char *kForkEntity = "fork";

struct ForkProof
{
    store::StreamKey wire;            ///< the stream as its files call it
    store::StreamKey parent;          ///< the path that ends at the fork
    qint64 firstSeq = 0;
    std::vector<QByteArray> segments; ///< hashes of the first segments of its branches
};

/// The same for everybody who sees this fork.
QByteArray forkRecord(const ForkProof &proof);
/// The same for everybody who tells of this end of a branch, which is the proof's only segment.
QByteArray branchEndRecord(const ForkProof &proof);
QByteArray encodeForkProof(const ForkProof &proof);
/// nullopt for what is none.
std::optional<ForkProof> forkProofFrom(const QByteArray &value);

}
