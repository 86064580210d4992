#include "models/sync/space/membership.h"

#include "models/store/capture/capturestate.h"
#include "models/store/database.h"

namespace xunzhen::sync {

using domain::SpaceKind;
using domain::SpaceSlot;

QString spaceSetting(SpaceSlot slot, const QString &name)
{
    return (slot == SpaceSlot::Main ? QLatin1String("sync.") : QLatin1String("sync.registry.")) + name;
}

Membership::Membership(store::Database &database, SpaceSlot slot) : m_settings(database), m_slot(slot) {}

QString Membership::text(const char *name) const
{
    return m_settings.value(spaceSetting(m_slot, QLatin1String(name)), QString());
}

QByteArray Membership::bytes(const char *name) const
{
    return QByteArray::fromHex(text(name).toLatin1());
}

void Membership::set(const char *name, const QString &text)
{
    m_settings.set(spaceSetting(m_slot, QLatin1String(name)), text);
}

void Membership::set(const char *name, const QByteArray &bytes)
{
    set(name, QString::fromLatin1(bytes.toHex()));
}

/// What was remembered before there were kinds is whole.
std::optional<SpaceMarker> Membership::space() const
{
    const auto kind = domain::spaceKindFromCode(text("kind"));
    const SpaceMarker marker{bytes("space"), bytes("root"), text("name"), kind.value_or(SpaceKind::Whole)};
    return marker.space.isEmpty() ? std::nullopt : std::optional(marker);
}

void Membership::setSpace(const SpaceMarker &marker)
{
    set("space", marker.space);
    set("root", marker.root);
    set("name", marker.name);
    set("kind", domain::spaceKindCode(marker.kind));
}

std::optional<store::StreamKey> Membership::stream() const
{
    const store::StreamKey key{bytes("device"), bytes("incarnation")};
    return key.device.isEmpty() ? std::nullopt : std::optional(key);
}

void Membership::setStream(const store::StreamKey &stream)
{
    set("device", stream.device);
    set("incarnation", stream.incarnation);
}

QByteArray Membership::request() const
{
    return bytes("request");
}

void Membership::setRequest(const QByteArray &hash)
{
    set("request", hash);
}

void nameWriters(store::Database &database)
{
    store::CaptureState &capture = database.captureState();
    for (const SpaceSlot slot : domain::kSpaceSlots)
        if (const auto stream = Membership(database, slot).stream())
            capture.setWriter(*stream, slot);
    const auto main = Membership(database, SpaceSlot::Main).space();
    const bool hasRegistry = Membership(database, SpaceSlot::Registry).space().has_value();
    capture.setRegistryApart(hasRegistry || (main && main->kind == SpaceKind::Bureau));
}

}
