#pragma once

#include "models/sync/format/lineage.h"

namespace xunzhen::sync {

/// The body of a segment before compression. Tables first (names, authors, streams), each counted; then per operation:
/// entity and group by place in the names, author by place, hybrid clock as zigzag difference to the one before, the
/// record's 16 bytes, the counted value, and what it supersedes as pairs of stream place (0 = the segment's own) and
/// sequence (own: distance backwards, zigzag; others: absolute). A stream of an anchored body is followed by the highest
/// sequence number named and by its anchor.
QByteArray packOperations(const std::vector<store::Operation> &operations, const Anchoring &anchoring);

/// Throws Error(DamagedFile). `count` operations of `stream` from `firstSeq`. `isAnchored`: as the segment's header says.
std::vector<store::Operation> unpackOperations(const QByteArray &raw, const store::StreamKey &stream, qint64 firstSeq,
                                               quint32 count, bool isAnchored, const Lineage &lineage);

}
