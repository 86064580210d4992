#pragma once

#include "models/store/local/settings.h"
#include "models/store/oplog.h"
#include "models/sync/format/spacemarker.h"

namespace xunzhen::sync {

/// What this laptop remembers of its space, in the settings "sync.space", "sync.root", "sync.name", "sync.request",
/// "sync.device" and "sync.incarnation".
class Membership
{
public:
    explicit Membership(store::Database &database);

    std::optional<SpaceMarker> space() const;
    void setSpace(const SpaceMarker &marker);
    /// Which stream this laptop writes; what the services read before the key store is open.
    void setStream(const store::StreamKey &stream);
    /// The hash of the request that waits for approval.
    QByteArray request() const;
    void setRequest(const QByteArray &hash);

private:
    QByteArray hex(const char *key) const;

    store::Settings m_settings;
};

}
