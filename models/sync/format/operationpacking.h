#pragma once

#include "models/store/oplog.h"

namespace xunzhen::sync {

/// The body of a segment before compression. Tables first (names, authors, streams), each counted; then per operation:
/// entity and group by place in the names, author by place, hybrid clock as zigzag difference to the one before, the
/// record's 16 bytes, the counted value, and what it supersedes as pairs of stream place (0 = the segment's own) and
/// sequence (own: distance backwards, zigzag; others: absolute).
QByteArray packOperations(const std::vector<store::Operation> &operations);

/// Throws Error(DamagedFile). `count` operations of `stream` from `firstSeq`.
std::vector<store::Operation> unpackOperations(const QByteArray &raw, const store::StreamKey &stream, qint64 firstSeq,
                                               quint32 count);

}
