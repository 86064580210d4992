#include "models/report/bytes/deflatequeue.h"

#include "models/report/bytes/deflate.h"

#include <memory>

namespace xunzhen::report {

std::future<QByteArray> DeflateQueue::add(const QByteArray &bytes)
{
    const auto task = std::make_shared<std::packaged_task<QByteArray()>>([bytes] { return deflate(bytes); });
    auto packed = task->get_future();
    m_threads.start([task] { (*task)(); });
    return packed;
}

} // namespace xunzhen::report
