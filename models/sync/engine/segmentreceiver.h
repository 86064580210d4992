#pragma once

#include "models/sync/engine/headreader.h"
#include "models/sync/engine/replaystate.h"
#include "models/sync/engine/segmentbatch.h"
#include "models/sync/engine/streamfiles.h"
#include "models/sync/engine/streamrules.h"
#include "models/sync/folder/readahead.h"
#include "models/sync/engine/syncreport.h"
#include "models/sync/format/names.h"
#include "models/sync/format/segment.h"

#include <map>
#include <set>

namespace xunzhen::sync {

/// Takes from the folder what certified devices wrote and this laptop does not have (sync.md §3.3). A file that does not
/// verify or cannot be read has no effect and stops no other stream; names, times and order of listing decide nothing.
class SegmentReceiver
{
public:
    /// Looks in addition for the segments that were awaited before; marks a replay as due before it needs it.
    SegmentReceiver(SyncContext &context, const SpaceMarker &space, const Roster &roster, const store::StreamKey &self,
                    const SpaceKeys &keys, ReplayState &replays);

    void run(const std::vector<ShareEntry> &heads, SyncReport &report, const base::Work &work);
    /// Two segments of one device bear the same numbers: the new one is in the archive, and the log has to be filled again from there.
    bool hasFoundFork() const { return m_hasFoundFork; }
    /// What segments name whose place only a replay can tell once it is here.
    const std::vector<MissingSegment> &doubtful() const { return m_doubtful; }
    /// The heads that were new, decoded.
    const std::vector<HeadFile> &newHeads() const { return m_newHeads; }

private:
    struct Wanted
    {
        const Certificate *author = nullptr;
        QString stream;     ///< <dev26>-<inc13>
        qint64 announced = 0;
        std::set<QByteArray> lastSegments; ///< hashes that its heads name, or beginnings of some
    };
    /// The end of one path of a stream.
    struct Chain
    {
        store::StreamKey key;
        qint64 next = 1;
        QByteArray previous;
    };

    using Heads = std::map<QString, std::vector<ShareEntry>>; ///< by stream
    using Suspects = std::map<QString, std::set<QByteArray>>; ///< hashes of segments that should be there, by stream
    Suspects suspects(Suspects awaited);
    void fetchNext(Heads::const_iterator from, Heads::const_iterator end);
    Heads unseen(const std::vector<ShareEntry> &heads) const;
    bool isCompleteAfter(const QString &stream, const std::vector<ShareEntry> &heads, SyncReport &report, const base::Work &work);
    Wanted wantedOf(const QString &stream, const std::vector<ShareEntry> &heads, SyncReport &report);
    void rememberSeen(const std::vector<ShareEntry> &heads, const QStringList &complete);

    std::vector<Chain> chainsOf(const QString &stream) const;
    bool missesLost(const Wanted &wanted) const;
    std::set<QByteArray> knownHashes(const QString &stream) const;
    qint64 receive(const Wanted &wanted, SyncReport &report, const base::Work &work);
    bool takeNext(const Wanted &wanted, StreamFiles &files, Chain &chain, SyncReport &report);
    bool take(const QByteArray &file, const QString &path, const Wanted &wanted, Chain &chain, SyncReport &report);
    bool isNext(const SegmentHeader &header, const Wanted &wanted, const Chain &chain, const QString &path,
                SyncReport &report) const;
    bool isOurs(const SegmentHeader &header, const Wanted &wanted) const;
    qint64 resumesAt(const Wanted &wanted, StreamFiles &files, const Chain &chain) const;
    bool takeBranches(const Wanted &wanted, StreamFiles &files, SyncReport &report);
    void applyBatch(const Wanted &wanted, SyncReport &report);

    SyncContext &m_context;
    SpaceMarker m_space;
    const Roster &m_roster;
    StreamRules m_rules;
    SpaceKeys m_keys;
    QString m_self;
    SegmentArchive m_archive;
    SegmentBatch m_batch;
    ReadAhead m_ahead;
    HeadReader m_headReader;
    std::vector<HeadFile> m_newHeads;
    std::map<QString, std::vector<store::StreamKey>> m_paths; ///< of each stream in the files, by its name
    ReplayState &m_replays;
    std::set<QByteArray> m_leftOut;
    std::vector<MissingSegment> m_awaited; ///< segments on branches that are not here
    std::vector<MissingSegment> m_doubtful;
    bool m_hasFoundFork = false;
};

}
