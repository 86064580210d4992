#pragma once

#include "models/sync/engine/segmentarchive.h"
#include "models/sync/engine/syncreport.h"
#include "models/sync/format/segment.h"

#include <map>
#include <set>
#include <span>

namespace xunzhen::sync {

/// A segment that is right and the next one of its path, read to its end.
struct VerifiedSegment
{
    store::StreamKey key; ///< of the path, in the log
    SegmentHeader header;
    QByteArray file;
    QByteArray hash;
    bool isAfterLost = false;
    std::vector<store::Operation> operations;
};

/// Segments of one author that share a commit: it costs more than a segment.
class SegmentBatch
{
public:
    explicit SegmentBatch(SyncContext &context) : m_context(context), m_archive(context.archiveFolder) {}

    void add(VerifiedSegment segment);
    bool isFull() const;
    /// To the archive, then operations and ledger in one transaction, or in several when somebody who works in the window wants to
    /// write; empty afterwards. Gives the paths that grew. `author`: a name, for the report.
    std::vector<store::StreamKey> apply(const QString &author, SyncReport &report);

    /// Segments that proofs of forks name and that have to be looked for here too, by their stream's name in the folder.
    std::map<QString, std::set<QByteArray>> takeSuspects() { return std::exchange(m_suspects, {}); }

private:
    using Segments = std::span<const VerifiedSegment>;

    bool write(Segments segments, bool givesWay, const QString &author, SyncReport &report);
    void applyOne(const VerifiedSegment &segment, store::ChangedRecords &changed);
    void tell(const VerifiedSegment &segment, const QString &author, SyncReport &report);
    void look(const store::Operation &op);
    static void count(const SegmentHeader &header, const QString &author, SyncReport &report);

    SyncContext &m_context;
    SegmentArchive m_archive;
    std::vector<VerifiedSegment> m_segments;
    qint64 m_ops = 0, m_bytes = 0;
    std::map<QString, std::set<QByteArray>> m_suspects;
};

}
