#pragma once

#include <QtGlobal>

namespace xunzhen::store {

/// The most bytes that the value of one operation may have: JSON of the columns that change together. Whoever reads a segment
/// refuses more, so more is never written: LocalCapture throws Error(TooLarge), and the row stays as it was.
inline constexpr qsizetype kMaxOperationValue = 16 * 1024 * 1024;

}
