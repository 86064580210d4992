#pragma once

#include "models/sync/engine/segmentarchive.h"
#include "models/sync/engine/streamfiles.h"
#include "models/sync/engine/syncreport.h"
#include "models/sync/format/names.h"
#include "models/sync/format/segment.h"

#include <map>

namespace xunzhen::sync {

/// Takes from the folder what certified devices wrote and this laptop does not have (sync.md §3.3). A file that does not
/// verify or cannot be read has no effect and stops no other stream; names, times and order of listing decide nothing.
class SegmentReceiver
{
public:
    SegmentReceiver(SyncContext &context, const SpaceMarker &space, const Roster &roster, const store::StreamKey &self);

    void run(const std::vector<ShareEntry> &heads, SyncReport &report, const base::Work &work);

private:
    struct Wanted
    {
        const Certificate *author = nullptr;
        QString stream;     ///< <dev26>-<inc13>
        qint64 announced = 0;
    };
    struct Chain
    {
        qint64 next = 1;
        QByteArray previous;
    };

    /// A segment that is right and the next one, read to its end.
    struct Verified
    {
        SegmentHeader header;
        QByteArray file;
        QByteArray hash;
        std::vector<store::Operation> operations;
    };

    std::map<QString, qint64> announced(const std::vector<ShareEntry> &heads) const;
    void receive(const Wanted &wanted, qint64 known, SyncReport &report, const base::Work &work);
    Chain chainOf(const QString &stream) const;
    bool takeNext(const Wanted &wanted, StreamFiles &files, Chain &chain, SyncReport &report);
    bool take(const QByteArray &file, const QString &path, const Wanted &wanted, Chain &chain, SyncReport &report);
    bool isNext(const SegmentHeader &header, const Wanted &wanted, const Chain &chain, const QString &path,
                SyncReport &report) const;
    void hold(Verified segment);
    bool isBatchFull() const;
    void applyBatch(const Wanted &wanted, SyncReport &report);
    void apply(const Verified &segment, const QString &name, const Wanted &wanted, SyncReport &report);
    void count(const SegmentHeader &header, const Wanted &wanted, SyncReport &report) const;

    SyncContext &m_context;
    SpaceMarker m_space;
    const Roster &m_roster;
    QString m_self;
    SegmentArchive m_archive;
    std::map<QString, store::StreamTip> m_tips;
    std::vector<Verified> m_batch; ///< several segments share a commit: it costs more than a segment
    qint64 m_batchOps = 0, m_batchBytes = 0;
};

}
