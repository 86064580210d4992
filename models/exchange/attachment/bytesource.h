#pragma once

#include <QByteArray>
#include <QIODevice>

namespace xunzhen::exchange {

/// Bytes of a file of which anything may be claimed: what lies outside reads as empty or 0. Bounded reads only.
class ByteSource
{
public:
    static constexpr qint64 kMostAtOnce = 1024 * 1024;

    explicit ByteSource(QIODevice &device) : m_device(device) {}

    qint64 size() const { return m_device.size(); }
    QByteArray bytes(qint64 at, qint64 count) const;
    quint64 big(qint64 at, int count) const;    ///< most significant byte first, 1 to 8 of them
    quint64 little(qint64 at, int count) const; ///< least significant first

private:
    QIODevice &m_device;
};

}
