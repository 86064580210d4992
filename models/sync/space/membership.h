#pragma once

#include "models/store/local/settings.h"
#include "models/store/oplog.h"
#include "models/sync/format/spacemarker.h"

namespace xunzhen::sync {

/// What this laptop remembers of its space, in the settings "sync.space", "sync.root", "sync.name", "sync.request",
/// "sync.device",
/// "sync.incarnation", "sync.requestFile", "sync.takenRequests" and "sync.marker".
class Membership
{
public:
    explicit Membership(store::Database &database);

    std::optional<SpaceMarker> space() const;
    void setSpace(const SpaceMarker &marker);
    /// Which stream this laptop writes; what the services read before the key store is open.
    std::optional<store::StreamKey> stream() const;
    void setStream(const store::StreamKey &stream);
    /// The hash of the request that waits for approval.
    QByteArray request() const;
    void setRequest(const QByteArray &hash);
    /// The request itself, when it went out as a file.
    QByteArray requestFile() const;
    void setRequestFile(const QByteArray &file);
    /// Requests of others that came as files and wait for this admin's approval.
    std::vector<QByteArray> takenRequests() const;
    void setTakenRequests(const std::vector<QByteArray> &files);
    /// The file space.id as it was when this laptop joined; only the root can sign another.
    QByteArray markerFile() const;
    void setMarkerFile(const QByteArray &file);

private:
    QByteArray hex(const char *key) const;

    store::Settings m_settings;
};

}
