#include "models/sync/engine/contentlook.h"

#include "models/base/hashing.h"
#include "models/store/local/settings.h"
#include "models/store/transaction.h"
#include "models/sync/format/bundlefile.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

#include <algorithm>

namespace xunzhen::sync {

namespace {

const QString kRewritten = QStringLiteral("rewritten"); ///< lines of "path times"
const QString kAtEnd = QStringLiteral("~");             ///< behind every name

qint64 limitOf(const QString &path)
{
    return names::parseBundle(names::file(path)) ? limits::kBundleFile : limits::kSegmentFile;
}

std::map<QString, int> countsIn(const QString &text)
{
    std::map<QString, int> counts;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        counts[line.section(QLatin1Char(' '), 0, 0)] = line.section(QLatin1Char(' '), 1).toInt();
    return counts;
}

QString textOf(const std::map<QString, int> &counts)
{
    QStringList lines;
    for (const auto &[path, count] : counts)
        lines << path + QLatin1Char(' ') + QString::number(count);
    return lines.join(QLatin1Char('\n'));
}

}

bool isWhatItsNameSays(const QString &path, const QByteArray &bytes)
{
    const QString name = names::file(path);
    if (const auto bundle = names::parseBundle(name))
        return QString::fromLatin1(base::blake2b256(bytes).left(8).toHex()) == bundle->hash16;
    const auto segment = names::parseSegment(name);
    if (!segment)
        return true;
    return bytes.size() >= kTrailerBytes && QString::fromLatin1(sealedHash(bytes).left(8).toHex()) == segment->hash16
           && isWhole(bytes, sealedHash(bytes));
}

void ContentLook::run(const QByteArray &self, SyncReport &report, const base::Work &work)
{
    QStringList own, others;
    for (const QString &stream : m_archive.folders(names::kSegments))
        (stream.startsWith(names::device(self)) ? own : others) << stream;
    lookAtMissed(self, report, work);
    lookAround(own, QStringLiteral("ownContentPlace"), report, work);
    lookAround(others, QStringLiteral("contentPlace"), report, work);
}

void ContentLook::lookAtMissed(const QByteArray &self, SyncReport &report, const base::Work &work)
{
    Room room;
    for (const QString &path : missedByOthers(m_context, self, kMissedADay)) {
        work.checkpoint();
        if (room.isLeft())
            lookAt(path, room, report);
    }
}

/// The place is the last path that was looked at; paths of one stream are compared part by part, as all parts have one length.
void ContentLook::lookAround(const QStringList &streams, const QString &place, SyncReport &report, const base::Work &work)
{
    const QString before = store::Settings(m_context.database).value(m_context.placeSetting(place), {});
    const QString streamBefore = before.section(QLatin1Char('/'), 1, 1);
    Room room;
    QString stoppedAt;
    for (const QString &stream : streams) {
        if (stream < streamBefore)
            continue;
        stoppedAt = lookInto(stream, stream == streamBefore ? before : QString(), room, report, work);
        if (!stoppedAt.isEmpty())
            break;
    }
    if (stoppedAt != before)
        remember(m_context.placeSetting(place), stoppedAt);
}

/// Where it stopped; empty when it came to the end of the stream.
QString ContentLook::lookInto(const QString &stream, const QString &after, Room &room, SyncReport &report,
                              const base::Work &work)
{
    const QString folder = names::kSegments + QLatin1Char('/') + stream;
    QString last = after.isEmpty() ? folder + QLatin1Char('/') : after;
    for (const ShareEntry &part : sorted(folder, room)) {
        const QString below = folder + QLatin1Char('/') + part.name;
        if (!part.isFolder || below + QLatin1Char('/') + kAtEnd <= last)
            continue;
        if (!room.isLeft())
            return last;
        for (const ShareEntry &file : sorted(below, room)) {
            const QString path = below + QLatin1Char('/') + file.name;
            if (file.isFolder || path <= last)
                continue;
            work.checkpoint();
            if (!room.isLeft())
                return last;
            lookAt(path, room, report);
            last = path;
        }
        last = below + QLatin1Char('/') + kAtEnd;
    }
    return {};
}

void ContentLook::lookAt(const QString &path, Room &room, SyncReport &report)
{
    if (!m_seen.insert(path).second)
        return;
    std::vector<SyncNote> unreadable; // as good as wrong
    const auto bytes = readOrNote(m_context.share, path, limitOf(path), unreadable);
    --room.calls;
    room.bytes -= bytes ? bytes->size() : 0;
    if (!bytes && unreadable.empty())
        return; // gone, or of a wrong length by far: a listing shows it
    if (!bytes || !isWhatItsNameSays(path, *bytes))
        return putBack(path, report);
    const QString setting = m_context.placeSetting(kRewritten);
    auto counts = countsIn(store::Settings(m_context.database).value(setting, {}));
    if (counts.erase(path) > 0)
        remember(setting, textOf(counts));
}

void ContentLook::putBack(const QString &path, SyncReport &report)
{
    const QString setting = m_context.placeSetting(kRewritten);
    auto counts = countsIn(store::Settings(m_context.database).value(setting, {}));
    const auto right = counts[path] < kMostRewritings ? m_right(path) : std::nullopt;
    if (!right) {
        report.notes.push_back({QStringLiteral("damaged-file"), {path}});
        return;
    }
    ++counts[path];
    remember(setting, textOf(counts));
    const auto result = FilePublisher(m_context.share, m_context.pause).replace(path, *right);
    if (result == FilePublisher::Result::Written && readOrNote(m_context.share, path, right->size(), report.notes) == right)
        ++report.healedSegments;
    else
        report.notes.push_back({QStringLiteral("postponed"), {path}});
}

std::vector<ShareEntry> ContentLook::sorted(const QString &folder, Room &room) const
{
    --room.calls;
    auto entries = m_context.share.list(folder);
    std::sort(entries.begin(), entries.end(), [](const ShareEntry &left, const ShareEntry &right) { return left.name < right.name; });
    return entries;
}

void ContentLook::remember(const QString &setting, const QString &text)
{
    store::Transaction transaction(m_context.database);
    store::Settings(m_context.database).set(setting, text);
    transaction.commit();
}

}
