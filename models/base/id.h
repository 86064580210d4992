#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace xunzhen::base {

/// Sixteen bytes that name one record for ever: a UUIDv7 (RFC 9562), made offline and ordered by time.
class Uuid
{
public:
    using Bytes = std::array<unsigned char, 16>;

    Uuid() = default;
    explicit Uuid(const Bytes &bytes) : m_bytes(bytes) {}

    /// Accepts 32 hexadecimal digits with or without hyphens; nothing else.
    static std::optional<Uuid> tryParse(const QString &text);
    /// Accepts exactly 16 bytes.
    static std::optional<Uuid> fromBytes(const QByteArray &bytes);

    bool isNull() const;
    QByteArray toBytes() const;
    /// Lower case with hyphens: 8-4-4-4-12.
    QString toString() const;
    const Bytes &bytes() const { return m_bytes; }

    auto operator<=>(const Uuid &) const = default;

private:
    Bytes m_bytes{};
};

size_t qHash(const Uuid &id, size_t seed = 0) noexcept;

/// A Uuid that cannot be mistaken for the id of another kind of record. A default-made Id is null: "no such record yet".
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const Uuid &uuid) : m_uuid(uuid) {}

    static std::optional<Id> tryParse(const QString &text)
    {
        const auto uuid = Uuid::tryParse(text);
        return uuid ? std::optional<Id>(Id(*uuid)) : std::nullopt;
    }
    static std::optional<Id> fromBytes(const QByteArray &bytes)
    {
        const auto uuid = Uuid::fromBytes(bytes);
        return uuid ? std::optional<Id>(Id(*uuid)) : std::nullopt;
    }

    bool isNull() const { return m_uuid.isNull(); }
    QByteArray toBytes() const { return m_uuid.toBytes(); }
    QString toString() const { return m_uuid.toString(); }
    const Uuid &uuid() const { return m_uuid; }

    auto operator<=>(const Id &) const = default;

private:
    Uuid m_uuid;
};

template<typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0) noexcept
{
    return qHash(id.uuid(), seed);
}

}
