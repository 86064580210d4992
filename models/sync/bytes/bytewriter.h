#pragma once

#include <QByteArray>

#include <QtEndian>

namespace xunzhen::sync {

/// Builds the formats of the shared folder: little-endian numbers, LEB128 varints, length-prefixed bytes.
class ByteWriter
{
public:
    template<typename Number>
    ByteWriter &fixed(Number number)
    {
        char bytes[sizeof(Number)];
        qToLittleEndian(number, bytes);
        m_bytes.append(bytes, sizeof(Number));
        return *this;
    }
    ByteWriter &raw(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    ByteWriter &varint(quint64 number)
    {
        while (number >= 0x80) {
            m_bytes += char(number | 0x80);
            number >>= 7;
        }
        m_bytes += char(number);
        return *this;
    }
    /// Small for small numbers of either sign.
    ByteWriter &zigzag(qint64 number) { return varint((quint64(number) << 1) ^ quint64(number >> 63)); }
    ByteWriter &counted(const QByteArray &bytes) { return varint(quint64(bytes.size())).raw(bytes); }

    qsizetype size() const { return m_bytes.size(); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

}
