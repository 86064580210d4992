#include "models/services/sharing/shareplaces.h"

#include "models/base/clock.h"
#include "models/base/hashing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xunzhen::services {

namespace {

QString asText(const QJsonDocument &json) { return QString::fromUtf8(json.toJson(QJsonDocument::Compact)); }

QJsonDocument asJson(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()); }

const QString kFailure = QStringLiteral("failure"), kAt = QStringLiteral("at");

}

SharePlaces::SharePlaces(store::Database &database, domain::SpaceSlot slot) : m_settings(database), m_slot(slot) {}

QString SharePlaces::key(const char *name) const
{
    return (m_slot == domain::SpaceSlot::Main ? QLatin1String("share.") : QLatin1String("share.registry."))
           + QLatin1String(name);
}

QString SharePlaces::first() const { return m_settings.value(key("folder"), {}); }

QStringList SharePlaces::added() const
{
    QStringList folders;
    for (const QJsonValue &folder : asJson(m_settings.value(key("places"), {})).array())
        folders << folder.toString();
    return folders;
}

void SharePlaces::setAdded(const QStringList &folders)
{
    m_settings.set(key("places"), asText(QJsonDocument(QJsonArray::fromStringList(folders))));
}

SyncPlace SharePlaces::read(const QString &folder) const
{
    const QJsonObject end = asJson(m_settings.value(key("ends"), {})).object().value(folder).toObject();
    SyncPlace place{folder, {}, end.value(kFailure).toString()};
    if (const QJsonValue at = end.value(kAt); at.isDouble())
        place.lastRun = base::fromMillis(qint64(at.toDouble()));
    return place;
}

std::vector<SyncPlace> SharePlaces::all() const
{
    std::vector<SyncPlace> places;
    if (first().isEmpty())
        return places;
    places.push_back(read(first()));
    for (const QString &folder : added())
        places.push_back(read(folder));
    return places;
}

bool SharePlaces::has(const QString &folder) const
{
    return first() == folder || added().contains(folder);
}

void SharePlaces::setFirst(const QString &folder)
{
    m_settings.set(key("folder"), folder);
    QStringList others = added();
    if (others.removeAll(folder) > 0)
        setAdded(others);
    rememberEnd({folder, {}, {}});
}

void SharePlaces::add(const QString &folder) { setAdded(added() << folder); }

void SharePlaces::remove(const QString &folder)
{
    QStringList others = added();
    if (first() == folder)
        m_settings.set(key("folder"), others.takeFirst());
    others.removeAll(folder);
    setAdded(others);
    QJsonObject ends = asJson(m_settings.value(key("ends"), {})).object();
    ends.remove(folder);
    m_settings.set(key("ends"), asText(QJsonDocument(ends)));
}

void SharePlaces::rememberEnd(const SyncPlace &place)
{
    QJsonObject ends = asJson(m_settings.value(key("ends"), {})).object();
    QJsonObject end{{kFailure, place.failure}};
    if (place.lastRun.isValid())
        end.insert(kAt, double(base::toMillis(place.lastRun)));
    ends.insert(place.folder, end);
    m_settings.set(key("ends"), asText(QJsonDocument(ends)));
}

QString SharePlaces::keyOf(const QString &folder) const
{
    return folder == first() ? QString() : base::sha256Hex(folder.toUtf8()).left(12);
}

std::vector<domain::SpaceSlot> slotsInUse(store::Database &database)
{
    std::vector<domain::SpaceSlot> slots;
    for (const domain::SpaceSlot slot : domain::kSpaceSlots)
        if (!SharePlaces(database, slot).all().empty())
            slots.push_back(slot);
    return slots;
}

}
