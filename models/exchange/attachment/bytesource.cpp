#include "models/exchange/attachment/bytesource.h"

#include <algorithm>

namespace xunzhen::exchange {

QByteArray ByteSource::bytes(qint64 at, qint64 count) const
{
    if (at < 0 || count <= 0 || at >= size() || !m_device.seek(at))
        return {};
    return m_device.read(std::min(count, kMostAtOnce));
}

quint64 ByteSource::big(qint64 at, int count) const
{
    const QByteArray read = bytes(at, count);
    quint64 value = 0;
    if (read.size() == count)
        for (const char byte : read)
            value = value << 8 | quint64(uchar(byte));
    return value;
}

quint64 ByteSource::little(qint64 at, int count) const
{
    QByteArray read = bytes(at, count);
    quint64 value = 0;
    if (read.size() == count)
        for (auto byte = read.crbegin(); byte != read.crend(); ++byte)
            value = value << 8 | quint64(uchar(*byte));
    return value;
}

}
