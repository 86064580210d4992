#include "models/sync/space/membership.h"

namespace xunzhen::sync {

namespace {

const QString kTakenRequests = QStringLiteral("sync.takenRequests");

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

std::optional<store::StreamKey> Membership::stream() const
{
    const store::StreamKey key{hex("sync.device"), hex("sync.incarnation")};
    return key.device.isEmpty() ? std::nullopt : std::optional(key);
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

QByteArray Membership::requestFile() const
{
    return hex("sync.requestFile");
}

void Membership::setRequestFile(const QByteArray &file)
{
    m_settings.set(QStringLiteral("sync.requestFile"), text(file));
}

std::vector<QByteArray> Membership::takenRequests() const
{
    std::vector<QByteArray> files;
    for (const QString &file : m_settings.value(kTakenRequests, QString()).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        files.push_back(QByteArray::fromHex(file.toLatin1()));
    return files;
}

void Membership::setTakenRequests(const std::vector<QByteArray> &files)
{
    QStringList texts;
    for (const QByteArray &file : files)
        texts << text(file);
    m_settings.set(kTakenRequests, texts.join(QLatin1Char(' ')));
}

QByteArray Membership::markerFile() const
{
    return hex("sync.marker");
}

void Membership::setMarkerFile(const QByteArray &file)
{
    m_settings.set(QStringLiteral("sync.marker"), text(file));
}

}
