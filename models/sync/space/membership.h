#pragma once

#include "models/store/local/settings.h"
#include "models/store/oplog.h"
#include "models/sync/format/spacemarker.h"

namespace xunzhen::sync {

/// The setting in which this laptop remembers something of a space: "sync.<name>" of the main one, "sync.registry.<name>".
QString spaceSetting(domain::SpaceSlot slot, const QString &name);

/// What this laptop remembers of a space, in the settings "space", "root", "name", "kind", "request", "device" and
/// "incarnation" of it.
class Membership
{
public:
    Membership(store::Database &database, domain::SpaceSlot slot);

    std::optional<SpaceMarker> space() const;
    void setSpace(const SpaceMarker &marker);
    /// Which stream this laptop writes there; what the services read before the key store is open.
    std::optional<store::StreamKey> stream() const;
    void setStream(const store::StreamKey &stream);
    /// The hash of the request that waits for approval.
    QByteArray request() const;
    void setRequest(const QByteArray &hash);

private:
    QString text(const char *name) const;
    QByteArray bytes(const char *name) const;
    void set(const char *name, const QString &text);
    void set(const char *name, const QByteArray &bytes);

    store::Settings m_settings;
    domain::SpaceSlot m_slot;
};

/// Tells the store which streams this laptop writes, from what it remembers; before that everything waits unclaimed. The
/// registry's changes go apart as soon as the main space is a bureau's or a registry was joined.
void nameWriters(store::Database &database);

}
