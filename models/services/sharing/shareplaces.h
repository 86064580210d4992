#pragma once

#include "models/services/syncservice.h"

#include "models/store/local/settings.h"

namespace xunzhen::services {

/// The folders in which one space of this laptop is met and how the last visit to each ended, in the settings "share.…" (of
/// the registry: "share.registry.…"). Writes inside a transaction. Throws base::Error.
class SharePlaces
{
public:
    SharePlaces(store::Database &database, domain::SpaceSlot slot);

    /// The one that was founded or joined comes first; empty before that.
    std::vector<SyncPlace> all() const;
    bool has(const QString &folder) const;
    /// Founded or joined here; the added ones stay.
    void setFirst(const QString &folder);
    void add(const QString &folder);
    void remove(const QString &folder);
    void rememberEnd(const SyncPlace &place);

    /// Short, for names of settings; empty for the first place.
    QString keyOf(const QString &folder) const;

private:
    QString first() const;
    QStringList added() const;
    void setAdded(const QStringList &folders);
    SyncPlace read(const QString &folder) const;
    QString key(const char *name) const;

    store::Settings m_settings;
    domain::SpaceSlot m_slot;
};

/// The spaces that have a place: those that this laptop belongs to or has asked to join.
std::vector<domain::SpaceSlot> slotsInUse(store::Database &database);

}
