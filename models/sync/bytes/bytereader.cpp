#include "models/sync/bytes/bytereader.h"

#include "models/base/error.h"

namespace xunzhen::sync {

void damaged(const char *what)
{
    throw base::Error(base::ErrorCode::DamagedFile, QLatin1String(what));
}

void ByteReader::require(quint64 count) const
{
    if (count > quint64(m_bytes.size() - m_place))
        damaged("cut short");
}

QByteArray ByteReader::raw(qsizetype count)
{
    require(quint64(count));
    m_place += count;
    return m_bytes.mid(m_place - count, count);
}

quint64 ByteReader::varint()
{
    quint64 number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const auto byte = fixed<quint8>();
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    damaged("number too long");
}

qint64 ByteReader::zigzag()
{
    const quint64 number = varint();
    return qint64(number >> 1) ^ -qint64(number & 1);
}

QByteArray ByteReader::counted(quint64 limit)
{
    const quint64 size = varint();
    if (size > limit)
        damaged("longer than allowed");
    require(size);
    return raw(qsizetype(size));
}

qsizetype ByteReader::count()
{
    const quint64 number = varint();
    require(number);
    return qsizetype(number);
}

void ByteReader::skipTo(qsizetype place)
{
    if (place < m_place || place > m_bytes.size())
        damaged("wrong length");
    m_place = place;
}

}
