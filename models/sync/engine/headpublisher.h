#pragma once

#include "models/sync/engine/ownstream.h"
#include "models/sync/engine/spacestate.h"

namespace xunzhen::sync {

/// The file whose name says how far this stream goes (sync.md §3.2). Written when it goes further or is missing; only to
/// acknowledge what others wrote at most once a day.
class HeadPublisher
{
public:
    /// `state` must outlive it.
    HeadPublisher(SyncContext &context, const SpaceMarker &space, const DeviceIdentity &self, const SpaceState &state)
        : m_context(context), m_space(space), m_self(self), m_state(state)
    {
    }

    /// For one of this device's streams; past incarnations are only put back when they are missing.
    void run(const std::vector<ShareEntry> &heads, const store::StreamKey &stream, const OwnStream::Published &published,
             std::vector<SyncNote> &notes);

private:
    bool isAcknowledged(const QString &vector) const;
    bool isStatementDue() const;
    QByteArray make(const store::StreamKey &stream, const OwnStream::Published &published) const;
    void keep(const QString &streamName, const QString &path, const QByteArray &file) const;
    void remember(const QString &vector);

    SyncContext &m_context;
    SpaceMarker m_space;
    DeviceIdentity m_self;
    const SpaceState &m_state;
};

}
