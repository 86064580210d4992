#include "app/platform/systemidsource.h"

#include <QRandomGenerator>
#include <QVarLengthArray>

namespace xunzhen::platform {

namespace {

constexpr quint16 kCounterEnd = 0x1000; // 12 bits

}

base::Uuid SystemIdSource::next()
{
    const QByteArray random = randomBytes(10);
    const std::scoped_lock lock(m_mutex);
    const qint64 millis = base::toMillis(m_clock.now());
    if (millis > m_lastMillis) {
        m_lastMillis = millis;
        m_counter = quint16((quint8(random[8]) << 8 | quint8(random[9])) & 0x07FF);
    } else if (++m_counter == kCounterEnd) { // the clock stood still or went back: keep the order
        ++m_lastMillis;
        m_counter = 0;
    }
    base::Uuid::Bytes bytes{};
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(m_lastMillis >> (8 * (5 - i)));
    bytes[6] = static_cast<unsigned char>(0x70 | (m_counter >> 8));
    bytes[7] = static_cast<unsigned char>(m_counter & 0xFF);
    for (size_t i = 8; i < 16; ++i)
        bytes[i] = static_cast<unsigned char>(random[int(i) - 8]);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    return base::Uuid(bytes);
}

QByteArray SystemIdSource::randomBytes(int count)
{
    QVarLengthArray<quint32, 16> words((count + 3) / 4); // asking the system byte by byte costs ten times as much
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), count);
}

}
