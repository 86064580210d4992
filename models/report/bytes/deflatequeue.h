#pragma once

#include <QByteArray>
#include <QThreadPool>

#include <future>

namespace xunzhen::report {

/// Deflates on the processor's other cores while its owner goes on. The bytes are those of deflate(): which one is ready first
/// changes nothing. Belongs to one thread; its end waits for what still runs.
class DeflateQueue
{
public:
    /// The future throws what deflate() throws.
    std::future<QByteArray> add(const QByteArray &bytes);

private:
    QThreadPool m_threads;
};

} // namespace xunzhen::report
