// What the reseeder puts back in passing.
#include "models/sync/engine/reseeder.h"

#include "models/store/synced/streams.h"
#include "models/sync/engine/contentlook.h"
#include "models/sync/engine/dailylook.h"
#include "models/sync/engine/streamfiles.h"
#include "models/sync/format/bundlefile.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

#include <algorithm>
#include <set>

namespace xunzhen::sync {

namespace {

constexpr int kDaysPerRound = 7;
using Furthest = std::map<QString, qint64>; ///< by stream, as heads' names say

Furthest furthestIn(const QStringList &heads)
{
    Furthest furthest;
    for (const QString &head : heads)
        if (const auto name = names::parseHead(head))
            furthest[name->stream] = std::max(furthest[name->stream], name->seq);
    return furthest;
}

bool isBehind(qint64 announced, const Furthest &handed, const QString &stream)
{
    const auto known = handed.find(stream);
    return known != handed.end() && announced < known->second;
}

}

void Reseeder::heal(const std::vector<ShareEntry> &heads, const QByteArray &self, const Roster &roster, SyncReport &report,
                    const base::Work &work)
{
    QStringList there;
    for (const ShareEntry &entry : heads)
        there << entry.name;
    const Furthest announced = furthestIn(there);
    const QString healedOn = QStringLiteral("healedOn");
    const bool isFirst = !store::Settings(m_context.database).value(m_context.placeSetting(healedOn)); // all was read in this very run
    DailyLook daily(m_context, healedOn);
    const Furthest handed = furthestIn(m_archive.list(names::kHandedHeads));
    if (!daily.isDue() && handed.empty() && announced.size() == store::Streams(m_context.database, m_context.slot).wires())
        return; // as many as are known here: the archive's folders need no look
    std::set<QString> revoked;
    for (const QByteArray &device : roster.revokedDevices())
        revoked.insert(names::device(device));
    for (const QString &stream : m_archive.folders(names::kSegments)) {
        if (stream.startsWith(names::device(self)))
            continue;
        work.checkpoint();
        const bool isHeadGone = !announced.contains(stream) || isBehind(announced.at(stream), handed, stream);
        if (isHeadGone || handed.contains(stream) || (daily.isDue() && (isToday(stream) || revoked.contains(stream.left(names::kDeviceLength)))))
            healStream(stream, report, work);
        if (isHeadGone)
            healHead(stream, report);
    }
    dropHanded(announced);
    if (daily.isDue() && !isFirst)
        ContentLook(m_context, [&](const QString &path) { return rightBytes(path, report.notes); }).run(self, report, work);
    daily.remember();
}

/// Before anything that was written on top of it here.
void Reseeder::bringHanded(const QByteArray &self, SyncReport &report, const base::Work &work)
{
    for (const auto &[stream, seq] : furthestIn(m_archive.list(names::kHandedHeads)))
        if (!stream.startsWith(names::device(self)))
            healStream(stream, report, work);
}

/// What the folder announces needs nobody any more; what was given to it just now shows in the next run.
void Reseeder::dropHanded(const std::map<QString, qint64> &announced) const
{
    for (const QString &head : m_archive.list(names::kHandedHeads))
        if (const auto name = names::parseHead(head))
            if (const auto there = announced.find(name->stream); there != announced.end() && there->second >= name->seq)
                m_archive.remove(names::kHandedHeads + QLatin1Char('/') + head);
}

/// The same streams on the same day on every laptop would be looked at by all at once: the laptop's own archive decides.
bool Reseeder::isToday(const QString &stream) const
{
    const QByteArray name = stream.toLatin1();
    return (m_context.clock.now().date().toJulianDay() + qChecksum(name)) % kDaysPerRound == 0;
}

QStringList Reseeder::lacking(const QString &stream, const Present &present) const
{
    std::set<QString> isBundled;
    for (const auto &[path, size] : present) {
        const auto bundle = bundled(stream, names::file(path));
        if (!bundle)
            continue;
        qint64 expected = 0;
        for (const QString &name : bundle->segments)
            expected += m_archive.size(name).value_or(0);
        if (expected == size)
            isBundled.insert(bundle->segments.begin(), bundle->segments.end());
    }
    QStringList names;
    for (const QString &name : m_archive.segments(names::kSegments + QLatin1Char('/') + stream)) {
        const auto found = present.find(name);
        const bool isLive = found != present.end() && found->second == m_archive.size(name);
        if (!isLive && !isBundled.contains(name))
            names << name;
    }
    return names;
}

void Reseeder::healStream(const QString &stream, SyncReport &report, const base::Work &work)
{
    const Present present = list(stream);
    keepBundleNames(present);
    for (const QString &name : lacking(stream, present)) {
        work.checkpoint();
        const auto bytes = archived(name, report.notes);
        if (!bytes)
            continue;
        if (FilePublisher(m_context.share, m_context.pause).publish(name, *bytes) == FilePublisher::Result::Written)
            ++report.healedSegments;
    }
}

/// What the archive says belongs under this name.
std::optional<QByteArray> Reseeder::rightBytes(const QString &path, std::vector<SyncNote> &notes) const
{
    if (const auto bundle = bundled(path.section(QLatin1Char('/'), 1, 1), names::file(path)))
        return bundleBytes(*bundle, notes);
    return m_archive.size(path) ? archived(path, notes) : std::nullopt;
}

void Reseeder::healHead(const QString &stream, SyncReport &report)
{
    QString newest;
    for (const QString &name : m_archive.list(names::kHeads))
        if (name.startsWith(stream + QLatin1Char('-')))
            newest = std::max(newest, name);
    const QString path = names::kHeads + QLatin1Char('/') + newest;
    if (const auto bytes = newest.isEmpty() ? std::nullopt : m_archive.get(path))
        if (FilePublisher(m_context.share, m_context.pause).publish(path, *bytes) == FilePublisher::Result::Postponed)
            report.notes.push_back({QStringLiteral("postponed"), {path}});
}

}
