#include "models/sync/space/rosterexchange.h"

#include "models/base/error.h"
#include "models/store/local/settings.h"
#include "models/store/merge/hybridclock.h"
#include "models/store/transaction.h"
#include "models/sync/format/names.h"
#include "models/sync/format/spacemarker.h"
#include "models/sync/space/sharereading.h"

#include <map>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

const QString kLookedOn = QStringLiteral("rosterLookedOn");

}

Roster RosterExchange::run(std::vector<SyncNote> &notes)
{
    const auto files = m_context.share.list(names::kRoster);
    takeFrom(files, notes);
    if (!m_context.isPassing)
        giveBack(files);
    return roster();
}

Roster RosterExchange::roster() const
{
    return book()->roster;
}

std::shared_ptr<const RosterBook> RosterExchange::book() const
{
    if (!m_book)
        m_book = RosterBook::of(store::SyncLedger(m_context.database, m_context.slot), m_space.root);
    return m_book;
}

/// What is taken may make further devices admins, whose chains are then looked at too.
void RosterExchange::takeFrom(const std::vector<ShareEntry> &files, std::vector<SyncNote> &notes)
{
    Seen seen{book(), {}, {}};
    std::vector<store::RosterEntry> waiting;
    do {
        for (store::RosterEntry &entry : readNew(files, seen, notes))
            waiting.push_back(std::move(entry));
    } while (remember(waiting));
    for (const store::RosterEntry &entry : waiting)
        notes.push_back({QStringLiteral("gap"), {QString::fromLatin1("roster"), QString::number(entry.seq)}});
}

/// Each file once; those of devices that are no admins stay unread. What goes beyond an admin's pin is not wanted.
std::vector<store::RosterEntry> RosterExchange::readNew(const std::vector<ShareEntry> &files, Seen &seen,
                                                        std::vector<SyncNote> &notes) const
{
    const Roster roster = this->roster();
    std::vector<store::RosterEntry> entries;
    for (const ShareEntry &file : files) {
        const QString path = names::kRoster + QLatin1Char('/') + file.name;
        const auto name = seen.book->files.contains(path) ? std::nullopt : names::parseRoster(file.name);
        if (!name || file.isFolder || seen.knows(name->original) || !roster.wantsOf(name->device, name->seq)
            || !seen.read.insert(path).second)
            continue;
        if (auto entry = read(path, notes)) {
            seen.known.insert(names::roster(entry->device, entry->seq, entry->hash));
            entries.push_back(std::move(*entry));
        }
    }
    return entries;
}

std::optional<store::RosterEntry> RosterExchange::read(const QString &path, std::vector<SyncNote> &notes) const
{
    const auto bytes = readOrNote(m_context.share, path, limits::kSegmentFile, notes);
    if (!bytes)
        return std::nullopt;
    try {
        return verifyRosterFile(*bytes, m_space);
    } catch (const Error &error) {
        if (!isAboutContent(error))
            throw;
        notes.push_back({error.code() == ErrorCode::Unsupported ? QStringLiteral("update-needed")
                                                                : QStringLiteral("damaged-file"), {path}});
        return std::nullopt;
    }
}

/// Those that follow what is known leave `entries`; true when there were any.
bool RosterExchange::remember(std::vector<store::RosterEntry> &entries)
{
    if (entries.empty())
        return false;
    store::Transaction transaction(m_context.database);
    store::SyncLedger ledger(m_context.database, m_context.slot);
    std::map<QByteArray, qint64> ends{{QByteArray(kHashBytes, '\0'), 0}};
    for (const store::RosterEntry &entry : ledger.roster())
        ends[entry.hash] = readSegmentHeader(entry.body).lastSeq();
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.seq < b.seq; });
    const auto count = std::erase_if(entries, [&](const store::RosterEntry &entry) {
        const SegmentHeader header = readSegmentHeader(entry.body);
        const auto before = ends.find(header.previous);
        if (before == ends.end() || before->second + 1 != header.firstSeq)
            return false;
        ends[entry.hash] = header.lastSeq();
        ledger.addRosterEntry(entry);
        return true;
    });
    transaction.commit();
    m_book.reset();
    return count > 0;
}

void RosterExchange::take(const std::vector<QByteArray> &files)
{
    std::vector<store::RosterEntry> entries;
    for (const QByteArray &file : files)
        entries.push_back(verifyRosterFile(file, m_space));
    remember(entries);
}

void RosterExchange::append(const std::vector<RosterClaim> &claims, const QByteArray &author, const DeviceIdentity &writer)
{
    const Roster known = roster();
    if (writer.device() != m_space.root && !known.isAdmin(writer.device()))
        throw Error(ErrorCode::NotAllowed, QStringLiteral("not an admin's laptop"));
    const ChainEnd end = chainEnd(store::SyncLedger(m_context.database, m_context.slot).roster(), writer.device());
    const qint64 now = store::hlcFromMillis(base::toMillis(m_context.clock.now()));
    take({encodeClaims(claims, m_space.space, end, std::max(now, known.highestClock() + 1), author, writer)});
    if (isFolderOurs())
        giveBack(m_context.share.list(names::kRoster));
}

/// Otherwise the next sync brings it there.
bool RosterExchange::isFolderOurs() const
{
    try {
        const auto marker = m_context.share.isThere() ? m_context.share.read(names::kMarker, kMaxMarkerBytes) : std::nullopt;
        return marker && decodeMarker(*marker).space == m_space.space;
    } catch (const Error &) {
        return false;
    }
}

/// Whoever sees that an entry is gone or torn puts it back: the name carries the hash, so that is always right. Lengths are
/// looked at every time; what is inside once a day, as a quiet run should read next to nothing.
void RosterExchange::giveBack(const std::vector<ShareEntry> &files)
{
    QHash<QString, qint64> present;
    for (const ShareEntry &file : files)
        if (!file.isFolder)
            present[names::kRoster + QLatin1Char('/') + file.name] = file.size;
    const auto book = this->book();
    std::set<QString> lacking;
    for (auto file = book->files.begin(); file != book->files.end(); ++file)
        if (present.value(file.key(), -1) != file.value())
            lacking.insert(file.key());
    const bool looksInside = isLookDue();
    if (lacking.empty() && !looksInside)
        return;
    FilePublisher publisher(m_context.share, m_context.pause);
    for (const store::RosterEntry &entry : store::SyncLedger(m_context.database, m_context.slot).roster()) {
        const QString path = names::roster(entry.device, entry.seq, entry.hash);
        if (lacking.contains(path))
            publisher.publish(path, entry.body);
        else if (looksInside && isTorn(path, entry.body))
            publisher.replace(path, entry.body);
    }
    if (looksInside)
        rememberLook();
}

bool RosterExchange::isTorn(const QString &path, const QByteArray &body) const
{
    std::vector<SyncNote> unreadable; // then it is written anew, or postponed
    return readOrNote(m_context.share, path, body.size(), unreadable) != body;
}

bool RosterExchange::isLookDue() const
{
    return store::Settings(m_context.database).value(m_context.placeSetting(kLookedOn)) != m_context.clock.now().date().toString(Qt::ISODate);
}

void RosterExchange::rememberLook()
{
    store::Transaction transaction(m_context.database);
    store::Settings(m_context.database).set(m_context.placeSetting(kLookedOn), m_context.clock.now().date().toString(Qt::ISODate));
    transaction.commit();
}

}
