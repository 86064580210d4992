#pragma once

#include "models/sync/engine/segmentarchive.h"
#include "models/sync/format/spacemarker.h"
#include "models/sync/keys/spacekeys.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// After a store was put back from an older copy (sync.md §3.6): brings back what this device once sealed and the store does not
/// know. Neither the archive nor the folder is put back with the store.
class StreamRecovery
{
public:
    StreamRecovery(SyncContext &context, const SpaceMarker &space, const DeviceIdentity &self, const SpaceKeys &keys)
        : m_context(context), m_space(space), m_self(self), m_keys(keys), m_archive(context.archiveFolder)
    {
    }

    /// From the archive and from the folder, also of incarnations that this store never knew.
    void run();
    /// Work that was written under an earlier name of this laptop and never sealed goes on under the present one, unless it was
    /// sealed already: then it is this very work and must not be written a second time. To be called before run(): what is
    /// brought back may replace operations by their numbers, and those that stand there now are others.
    void adoptStranded(const std::vector<store::StreamKey> &ownStreams);

private:
    /// Which segments: all, or those whose operations the store has.
    enum class Wanted { All, Written };
    void takeFromArchive(const QString &streams, Wanted wanted);
    void takeFromFolder(const QString &streamName, Wanted wanted);
    bool take(const QByteArray &file, Wanted wanted);
    qint64 sealedUpTo(const store::StreamKey &stream) const;

    SyncContext &m_context;
    SpaceMarker m_space;
    DeviceIdentity m_self;
    SpaceKeys m_keys;
    SegmentArchive m_archive;
};

}
