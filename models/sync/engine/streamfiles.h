#pragma once

#include "models/sync/format/names.h"
#include "models/sync/space/synccontext.h"

#include <map>
#include <set>

namespace xunzhen::sync {

/// Where a segment that begins at a sequence number may lie: a file of its own, or one of a bundle.
struct SegmentSource
{
    QString path;
    qint64 firstSeq = 0;
    bool isBundled = false;
    bool operator==(const SegmentSource &) const = default;
};

/// A stream's live segments, as the names of the files in a folder say. Throws base::Error.
std::vector<names::SegmentName> segmentsNamedIn(const ShareFolder &share, const QString &stream);

/// The files of one stream in the shared folder, live segments and bundles, as hints: what is in them is for the reader to
/// verify. Folders are listed as they are needed, newest month first, as old months stay there empty for ever; nothing is
/// concluded from what is not listed. Throws base::Error(ShareMissing).
class StreamFiles
{
public:
    /// `stream`: <dev26>-<inc13>.
    StreamFiles(const ShareFolder &share, const QString &stream);

    /// What may hold a segment from this number on; lists further folders as long as nothing does.
    std::vector<SegmentSource> at(qint64 firstSeq);
    /// All segments that the files' names or their frames tell of, also those that nobody asked for.
    std::vector<SegmentSource> all(std::vector<SyncNote> &notes);
    /// The segment's bytes, unverified; nullopt when they are not there, with a note when they cannot be read.
    std::optional<QByteArray> read(const SegmentSource &source, std::vector<SyncNote> &notes);
    /// When nothing of at() was right: lists again if a file went away since it was listed (its author bundled it), lists
    /// what was not listed yet, then looks into files with other names – conflict copies – and goes by what they contain.
    /// True when at() may offer more than before; ends after a few times.
    bool lookFurther(std::vector<SyncNote> &notes);

private:
    struct Bundle
    {
        QString path;
        qint64 firstSeq = 0, lastSeq = 0;
    };
    void listFolders();
    void listNext();
    void takeName(const QString &path, const QString &name);
    std::vector<SegmentSource> listed(qint64 firstSeq) const;
    void readOdd(std::vector<SyncNote> &notes);
    bool open(const QString &path, std::vector<SyncNote> &notes);

    const ShareFolder &m_share;
    QString m_folder;
    QStringList m_unlisted;                     ///< the next one last
    std::multimap<qint64, SegmentSource> m_live;
    std::vector<Bundle> m_bundles;
    std::set<std::pair<QString, qint64>> m_absent; ///< bundles, and where no segment of theirs begins
    QStringList m_odd;
    bool m_isAnyGone = false;
    int m_listings = 0;
    QString m_opened;                           ///< the bundle whose bytes are at hand
    QByteArray m_bytes;
};

}
