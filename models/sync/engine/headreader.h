#pragma once

#include "models/sync/engine/segmentarchive.h"
#include "models/sync/format/headfile.h"
#include "models/sync/space/roster.h"
#include "models/sync/space/synccontext.h"

#include <map>

namespace xunzhen::sync {

/// Reads the heads of others and keeps the newest of each stream in the archive, so that an emptied folder can be given even those.
/// Nobody else keeps heads of others meanwhile.
class HeadReader
{
public:
    HeadReader(SyncContext &context, const ShareFolder &share, const SpaceMarker &space)
        : m_share(share), m_space(space), m_archive(context.archiveFolder)
    {
    }

    /// nullopt, and a note when it is damaged, unless the file is the head of this stream by this author.
    std::optional<HeadFile> read(const QString &fileName, const QString &stream, const Certificate &author,
                                 std::vector<SyncNote> &notes);

private:
    void keep(const QString &fileName, const QString &stream, const QByteArray &bytes);
    QStringList &keptOf(const QString &stream);

    const ShareFolder &m_share;
    SpaceMarker m_space;
    SegmentArchive m_archive;
    std::optional<std::map<QString, QStringList>> m_kept; ///< names in the archive by stream, listed once
};

}
