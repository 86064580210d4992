#pragma once

#include "models/store/synced/bundleledger.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/engine/segmentarchive.h"
#include "models/sync/engine/syncreport.h"
#include "models/sync/format/headfile.h"

namespace xunzhen::sync {

class BlobExchange;
class HeadReader;
class OwnStream;

/// Turns this laptop's own segments of past months, in all its incarnations, into bundles (sync.md §3.8). The segments' own
/// files go only after the bundle was read back and every enrolled device says in its head that it has them, or 60 days of
/// this laptop's clock after the bundle was made; whoever reads meanwhile finds the same bytes in either place. May be cut
/// anywhere and run again.
class Bundler
{
public:
    Bundler(SyncContext &context, const SpaceMarker &space, OwnStream &own);

    /// Before publishing: bundles that are missing in the folder or short are written again from the archive, and those
    /// that a lost store knew are known again.
    void putBack(BlobExchange &blobs, SyncReport &report, const base::Work &work);
    /// After publishing.
    void run(const std::vector<ShareEntry> &heads, const Roster &roster, SyncReport &report, const base::Work &work);

    static constexpr int kDaysUntilUnasked = 60;

private:
    using Segments = std::vector<store::SegmentEntry>;

    void putBack(const store::BundleEntry &bundle, BlobExchange &blobs, SyncReport &report);
    void adopt(const store::StreamKey &stream, SyncReport &report);
    void bundle(const store::StreamKey &stream, SyncReport &report, const base::Work &work);
    Segments closedMonths(const store::StreamKey &stream) const;
    Segments segmentsFor(const store::StreamKey &stream, qint64 first, qint64 last) const;
    std::optional<QByteArray> bytesOf(const Segments &segments, SyncReport &report) const;
    bool bring(const QString &path, const QByteArray &bytes, SyncReport &report);
    std::vector<store::StreamKey> unforked() const;
    bool isAnyLive(const store::BundleEntry &bundle);
    void forget(const store::BundleEntry &bundle);
    void remember(const store::BundleEntry &bundle);
    qint64 acknowledged(const store::StreamKey &stream, const std::vector<ShareEntry> &heads, const Roster &roster,
                        SyncReport &report) const;
    std::optional<HeadFile> headOf(const ShareEntry &entry, const Roster &roster, HeadReader &reader, SyncReport &report) const;
    bool isOld(const store::BundleEntry &bundle) const;
    void deleteLive(const store::BundleEntry &bundle, SyncReport &report, const base::Work &work);

    SyncContext &m_context;
    SpaceMarker m_space;
    OwnStream &m_own;
    SegmentArchive m_archive;
};

}
