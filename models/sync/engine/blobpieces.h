#pragma once

#include <QtGlobal>

namespace xunzhen::sync {

/// Files above this travel in pieces of this size, the last one shorter (sync.md §3.2).
inline constexpr qint64 kPieceBytes = 8 * 1024 * 1024;

inline int pieceCount(qint64 size) { return int((size + kPieceBytes - 1) / kPieceBytes); }

}
