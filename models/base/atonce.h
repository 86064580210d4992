#pragma once

#include <QtGlobal>

#include <functional>

namespace xunzhen::base {

/// Calls act(0) … act(count − 1), up to `threads` of them at the same time, each once; for what waits for a disk or a network and
/// not for the processor. Returns when all are done, and throws then what the first that failed has thrown.
void forEachAtOnce(qsizetype count, int threads, const std::function<void(qsizetype)> &act);

}
