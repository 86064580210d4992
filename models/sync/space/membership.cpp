#include "models/sync/space/membership.h"

namespace xunzhen::sync {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

}

Membership::Membership(store::Database &database) : m_settings(database) {}

QByteArray Membership::hex(const char *key) const
{
    return QByteArray::fromHex(m_settings.value(QLatin1String(key), QString()).toLatin1());
}

std::optional<SpaceMarker> Membership::space() const
{
    const SpaceMarker marker{hex("sync.space"), hex("sync.root"), m_settings.value(QStringLiteral("sync.name"), QString())};
    return marker.space.isEmpty() ? std::nullopt : std::optional(marker);
}

void Membership::setSpace(const SpaceMarker &marker)
{
    m_settings.set(QStringLiteral("sync.space"), text(marker.space));
    m_settings.set(QStringLiteral("sync.root"), text(marker.root));
    m_settings.set(QStringLiteral("sync.name"), marker.name);
}

void Membership::setStream(const store::StreamKey &stream)
{
    m_settings.set(QStringLiteral("sync.device"), text(stream.device));
    m_settings.set(QStringLiteral("sync.incarnation"), text(stream.incarnation));
}

QByteArray Membership::request() const
{
    return hex("sync.request");
}

void Membership::setRequest(const QByteArray &hash)
{
    m_settings.set(QStringLiteral("sync.request"), text(hash));
}

}
