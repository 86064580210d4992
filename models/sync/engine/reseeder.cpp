#include "models/sync/engine/reseeder.h"

#include "models/base/error.h"
#include "models/store/merge/blobreferences.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/contentlook.h"
#include "models/sync/format/bundlefile.h"
#include "models/sync/format/names.h"
#include "models/sync/space/enrolment.h"
#include "models/sync/space/membership.h"
#include "models/sync/space/rosterexchange.h"
#include "models/sync/space/sharereading.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

constexpr std::size_t kFilesTogether = 256;
constexpr qint64 kBytesTogether = 16 * 1024 * 1024;

}

Reseeder::Reseeder(SyncContext &context, const SpaceMarker &space)
    : m_context(context), m_space(space), m_archive(context.archiveFolder)
{
}

void Reseeder::keepMarker() const
{
    if (m_archive.size(names::kMarker))
        return;
    const auto bytes = m_context.share.read(names::kMarker, kMaxMarkerBytes);
    if (bytes && decodeMarker(*bytes).space == m_space.space)
        m_archive.put(names::kMarker, *bytes);
}

RefillReport Reseeder::refill(const base::Work &work)
{
    requireOwnOrEmpty();
    RefillReport report;
    fillMarker(report);
    bringGathered(report);
    fillRoster(report);
    const QStringList streams = m_archive.folders(names::kSegments);
    for (qsizetype i = 0; i < streams.size(); ++i) {
        work.progress(i, streams.size() + 1);
        fillStream(streams[i], report, work);
    }
    bringGathered(report); // a head comes after what it announces
    fillHeads(report);
    bringGathered(report);
    fillBlobs(report, work);
    return report;
}

RefillPlan Reseeder::plan() const
{
    requireOwnOrEmpty();
    RefillPlan plan;
    std::set<QString> devices;
    for (const QString &stream : m_archive.folders(names::kSegments)) {
        const Present present = list(stream);
        for (const QString &name : m_archive.segments(names::kSegments + QLatin1Char('/') + stream)) {
            if (present.contains(name))
                continue;
            devices.insert(stream.left(names::kDeviceLength));
            plan.bytes += m_archive.size(name).value_or(0);
            ++plan.segments;
        }
    }
    plan.devices = int(devices.size());
    for (const QString &hash : store::referencedBlobs(m_context.database))
        if (m_context.blobs.has(hash)) {
            plan.bytes += QFileInfo(m_context.blobs.path(hash)).size();
            ++plan.blobs;
        }
    return plan;
}

/// A marker, or without one anything that this space would not have put there, is reason to stop.
void Reseeder::requireOwnOrEmpty() const
{
    if (!m_context.share.isThere())
        throw Error(ErrorCode::ShareMissing);
    const Roster roster = RosterExchange(m_context, m_space).roster();
    static const QStringList folders{names::kRoster, names::kHeads, names::kSegments, QStringLiteral("b"),
                                     QStringLiteral("snap")};
    for (const ShareEntry &entry : m_context.share.list(QString())) {
        if (entry.isFolder ? folders.contains(entry.name) : entry.name == names::kMarker)
            continue;
        if (!isOfTheSystem(entry.name))
            throw Error(ErrorCode::ShareForeign, entry.name);
    }
    const auto marker = m_context.share.read(names::kMarker, kMaxMarkerBytes);
    try {
        if (marker && decodeMarker(*marker).space != m_space.space)
            throw Error(ErrorCode::ShareForeign, names::kMarker);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::DamagedFile)
            throw; // a torn one may be ours: then everything else is
    }
    requireOwn(names::kSegments, roster);
    requireOwn(names::kRoster, roster);
}

/// Whatever lies there must belong to a device of this space.
void Reseeder::requireOwn(const QString &folder, const Roster &roster) const
{
    for (const ShareEntry &entry : m_context.share.list(folder)) {
        if (isOfTheSystem(entry.name) || entry.name.contains(QLatin1String(".req")))
            continue;
        if (entry.name.left(names::kDeviceLength) != names::device(m_space.root) && !roster.byName(entry.name.left(names::kDeviceLength)))
            throw Error(ErrorCode::ShareForeign, folder + QLatin1Char('/') + entry.name);
    }
}

void Reseeder::fillMarker(RefillReport &report)
{
    auto bytes = m_archive.get(names::kMarker);
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    if (!bytes && identity && identity->device() == m_space.root)
        bytes = encodeMarker(m_space, *identity);
    if (!bytes)
        throw Error(ErrorCode::KeyMissing, QStringLiteral("the marker was never seen"));
    bring(names::kMarker, *bytes, report);
}

void Reseeder::fillRoster(RefillReport &report)
{
    for (const store::RosterEntry &entry : store::SyncLedger(m_context.database, m_context.slot).roster())
        bring(names::roster(entry.device, entry.seq, entry.hash), entry.body, report);
}

/// Bundles that were seen before come first; what they hold needs no files of its own.
void Reseeder::fillStream(const QString &stream, RefillReport &report, const base::Work &work)
{
    std::set<QString> isBundled;
    for (const Bundled &bundle : bundlesOf(stream)) {
        work.checkpoint();
        const auto bytes = bundleBytes(bundle, report.notes);
        if (!bytes)
            continue;
        bring(bundle.path, *bytes, report);
        isBundled.insert(bundle.segments.begin(), bundle.segments.end());
    }
    const Present present = list(stream);
    for (const QString &name : m_archive.segments(names::kSegments + QLatin1Char('/') + stream)) {
        work.checkpoint();
        const auto found = present.find(name);
        if (isBundled.contains(name) || (found != present.end() && found->second == m_archive.size(name)))
            ++report.present;
        else if (const auto bytes = archived(name, report.notes))
            bring(name, *bytes, report);
    }
}

/// The last that were seen: so that nobody has to wait for an author who may be away for months.
void Reseeder::fillHeads(RefillReport &report)
{
    const auto there = m_context.share.list(names::kHeads);
    for (const QString &name : m_archive.list(names::kHeads)) {
        const auto stream = names::parseHead(name);
        const bool isThere = std::any_of(there.begin(), there.end(), [&](const ShareEntry &entry) {
            const auto other = names::parseHead(entry.name);
            return other && stream && other->stream == stream->stream && other->seq >= stream->seq && entry.size > 0;
        });
        const QString path = names::kHeads + QLatin1Char('/') + name;
        if (const auto bytes = isThere ? std::nullopt : m_archive.get(path))
            bring(path, *bytes, report);
    }
}

void Reseeder::fillBlobs(RefillReport &report, const base::Work &work)
{
    BlobExchange blobs(m_context, Enrolment(m_context).keys());
    auto files = store::blobReferences(m_context.database);
    std::stable_partition(files.begin(), files.end(), [](const store::BlobReference &one) { return !one.isOriginal; });
    for (std::size_t i = 0; i < files.size(); ++i) {
        work.checkpoint();
        work.progress(qint64(i), qint64(files.size()));
        if (m_context.blobs.has(files[i].hash))
            ++(blobs.send(files[i].hash) ? report.written : report.present);
    }
}

/// Files go together, as a flush for each of them takes longer than writing it: one at first, so that a run that is cut early
/// has brought something, then four times as many each time. What was cut is brought by the next run: nothing remembers it.
/// They may get their names in one go because of I6 and I3 of sync.md: each name admits one content, whose hash was taken of these
/// very bytes before they are written, and whoever reads a file checks it against its name again. So nothing is read back but
/// its length, after its flush: a file that a flush or a rename has failed for is not counted as brought.
void Reseeder::bring(const QString &path, const QByteArray &bytes, RefillReport &report)
{
    m_gathered.emplace_back(path, bytes);
    m_gatheredBytes += bytes.size();
    if (m_gathered.size() >= m_together || m_gatheredBytes >= kBytesTogether)
        bringGathered(report);
}

void Reseeder::bringGathered(RefillReport &report)
{
    const auto files = std::exchange(m_gathered, {});
    m_gatheredBytes = 0;
    const auto results = FilePublisher(m_context.share, m_context.pause).publishAll(files);
    if (std::count(results.begin(), results.end(), FilePublisher::Result::Written) > 0)
        m_together = std::min(4 * m_together, kFilesTogether);
    for (std::size_t i = 0; i < files.size(); ++i)
        switch (results[i]) {
        case FilePublisher::Result::Written: ++report.written; break;
        case FilePublisher::Result::AlreadyThere: ++report.present; break;
        case FilePublisher::Result::Postponed: report.notes.push_back({QStringLiteral("postponed"), {files[i].first}}); break;
        }
}

Reseeder::Present Reseeder::list(const QString &stream) const
{
    Present present;
    const QString folder = names::kSegments + QLatin1Char('/') + stream;
    for (const ShareEntry &below : m_context.share.list(folder))
        if (below.isFolder)
            for (const ShareEntry &file : m_context.share.list(folder + QLatin1Char('/') + below.name))
                present[folder + QLatin1Char('/') + below.name + QLatin1Char('/') + file.name] = file.size;
    return present;
}

/// Names of the archive's segments of a range, without a gap or a fork between them.
std::optional<Reseeder::Bundled> Reseeder::bundled(const QString &stream, const QString &bundleName) const
{
    const auto range = names::parseBundle(bundleName);
    if (!range)
        return std::nullopt;
    const QString folder = names::kSegments + QLatin1Char('/') + stream;
    std::multimap<qint64, std::pair<qint64, QString>> inRange;
    for (const QString &name : m_archive.segments(folder))
        if (const auto one = names::parseSegment(names::file(name)); one && one->firstSeq >= range->firstSeq
                                                                    && one->firstSeq <= range->lastSeq)
            inRange.emplace(one->firstSeq, std::pair(one->firstSeq + one->count - 1, name));
    Bundled bundle{folder + QLatin1Char('/') + names::kBundles + QLatin1Char('/') + bundleName, {}};
    qint64 next = range->firstSeq;
    for (const auto &[first, end] : inRange) {
        if (first != next)
            return std::nullopt;
        bundle.segments << end.second;
        next = end.first + 1;
    }
    return next == range->lastSeq + 1 ? std::optional(bundle) : std::nullopt;
}

/// nullopt when the archive's segments are not what the bundle's name says.
std::optional<QByteArray> Reseeder::bundleBytes(const Bundled &bundle, std::vector<SyncNote> &notes) const
{
    QByteArray bytes;
    for (const QString &name : bundle.segments)
        bytes += archived(name, notes).value_or(QByteArray());
    return isWhatItsNameSays(bundle.path, bytes) ? std::optional(bytes) : std::nullopt;
}

std::vector<Reseeder::Bundled> Reseeder::bundlesOf(const QString &stream) const
{
    std::vector<Bundled> bundles;
    for (const QString &name : m_archive.list(names::kKnownBundles + QLatin1Char('/') + stream))
        if (const auto bundle = bundled(stream, name))
            bundles.push_back(*bundle);
    return bundles;
}

void Reseeder::keepBundleNames(const Present &present) const
{
    for (const auto &[path, size] : present) {
        const QString kept = names::knownBundle(path);
        if (names::parseBundle(names::file(path)) && !m_archive.size(kept))
            m_archive.put(kept, QByteArray());
    }
}

/// Verified against its own name.
std::optional<QByteArray> Reseeder::archived(const QString &name, std::vector<SyncNote> &notes) const
{
    const auto bytes = m_archive.get(name);
    if (bytes && names::parseSegment(names::file(name)) && isWhatItsNameSays(name, *bytes))
        return bytes;
    notes.push_back({QStringLiteral("archive-damaged"), {name}});
    return std::nullopt;
}

}
