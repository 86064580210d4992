#include "models/base/id.h"

#include <QHash>

namespace xunzhen::base {

std::optional<Uuid> Uuid::tryParse(const QString &text)
{
    QString digits = text;
    digits.remove(QLatin1Char('-'));
    if (digits.size() != 32)
        return std::nullopt;
    for (const QChar c : digits) {
        const ushort u = c.toLower().unicode();
        if (!((u >= '0' && u <= '9') || (u >= 'a' && u <= 'f')))
            return std::nullopt;
    }
    return fromBytes(QByteArray::fromHex(digits.toLatin1()));
}

std::optional<Uuid> Uuid::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Uuid id;
    std::copy(bytes.begin(), bytes.end(), id.m_bytes.begin());
    return id;
}

bool Uuid::isNull() const
{
    return m_bytes == Bytes{};
}

QByteArray Uuid::toBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size()));
}

QString Uuid::toString() const
{
    QString text = QString::fromLatin1(toBytes().toHex());
    for (const int place : {20, 16, 12, 8})
        text.insert(place, QLatin1Char('-'));
    return text;
}

size_t qHash(const Uuid &id, size_t seed) noexcept
{
    return qHashRange(id.bytes().begin(), id.bytes().end(), seed);
}

}
