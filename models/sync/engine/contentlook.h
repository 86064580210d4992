#pragma once

#include "models/sync/engine/segmentarchive.h"
#include "models/sync/engine/syncreport.h"

#include <functional>
#include <set>

namespace xunzhen::sync {

/// Holds segments and bundles in the folder against the hash in their own names, some of them a day: a listing shows a wrong
/// length, but not a byte that flipped. This laptop's own streams and those of others in turn, each from where it stopped the
/// day before; and first what colleagues' heads say they do not have, in case it is there and cannot be read. What is wrong is
/// put back from the archive (sync.md §3.4); a file that does not stay right is left as it is after a few times, and told.
class ContentLook
{
public:
    /// The bytes that belong under a name in the folder; nullopt when this laptop does not have them.
    using RightBytes = std::function<std::optional<QByteArray>(const QString &path)>;

    ContentLook(SyncContext &context, RightBytes right)
        : m_context(context), m_archive(context.archiveFolder), m_right(std::move(right))
    {
    }

    /// `self`: this laptop's device. Throws base::Error(Cancelled, DiskFull, Io, ShareMissing).
    void run(const QByteArray &self, SyncReport &report, const base::Work &work);

    static constexpr int kCallsADay = 200;                       ///< of each of the two, to the folder
    static constexpr qint64 kBytesADay = qint64(64) * 1024 * 1024;
    static constexpr int kMissedADay = 32;                       ///< segments that others do not have
    static constexpr int kMostRewritings = 3;                    ///< of one file that goes wrong again and again

private:
    struct Room
    {
        int calls = kCallsADay;
        qint64 bytes = kBytesADay;
        bool isLeft() const { return calls > 0 && bytes > 0; }
    };
    void lookAtMissed(const QByteArray &self, SyncReport &report, const base::Work &work);
    void lookAround(const QStringList &streams, const QString &place, SyncReport &report, const base::Work &work);
    QString lookInto(const QString &stream, const QString &after, Room &room, SyncReport &report, const base::Work &work);
    void lookAt(const QString &path, Room &room, SyncReport &report);
    void putBack(const QString &path, SyncReport &report);
    std::vector<ShareEntry> sorted(const QString &folder, Room &room) const;
    void remember(const QString &setting, const QString &text);

    SyncContext &m_context;
    SegmentArchive m_archive;
    RightBytes m_right;
    std::set<QString> m_seen; ///< in this run
};

/// Whether these are the bytes that the name of a segment or a bundle speaks of. Other names are right as they are.
bool isWhatItsNameSays(const QString &path, const QByteArray &bytes);

/// Segments of this store that the kept heads of others do not know yet, those first whose heads lack little else: whoever is
/// only behind lacks much. At most `most` names of files.
QStringList missedByOthers(const SyncContext &context, const QByteArray &self, qsizetype most);

}
