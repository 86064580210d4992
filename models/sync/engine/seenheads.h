#pragma once

#include "models/sync/engine/segmentarchive.h"
#include "models/sync/format/headfile.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// What the heads in the folder say. Each is read once: it is kept in the archive under its name, which carries its hash;
/// the newest of a stream stays there, so that an emptied folder can be filled with it again.
class SeenHeads
{
public:
    explicit SeenHeads(SyncContext &context) : m_context(context), m_archive(context.archiveFolder) {}

    /// nullopt for what is not a right head of this space under its own name.
    std::optional<HeadFile> read(const ShareEntry &entry, const QByteArray &space, std::vector<SyncNote> &notes) const;

private:
    std::optional<HeadFile> decoded(const std::optional<QByteArray> &bytes, const QString &path,
                                    const QByteArray &space) const;
    void keep(const QString &path, const QByteArray &bytes, const QString &stream) const;

    SyncContext &m_context;
    SegmentArchive m_archive;
};

}
