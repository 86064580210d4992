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

namespace {

const QString kLookedOn = QStringLiteral("rosterLookedOn");

}

Roster RosterExchange::run(std::vector<SyncNote> &notes)
{
    const auto files = m_context.share.list(names::kRoster);
    take(files, notes);
    giveBack(files);
    return Roster::load(store::SyncLedger(m_context.database, m_context.slot).roster());
}

void RosterExchange::take(const std::vector<ShareEntry> &files, std::vector<SyncNote> &notes)
{
    while (takeNext(files, notes)) { }
}

bool RosterExchange::takeNext(const std::vector<ShareEntry> &files, std::vector<SyncNote> &notes)
{
    const auto known = last();
    const qint64 next = known ? known->seq + 1 : 1;
    const QByteArray previous = known ? known->hash : QByteArray(kHashBytes, '\0');
    for (const ShareEntry &file : files) {
        const auto name = names::parseRoster(file.name);
        if (!name || file.isFolder || name->seq != next || name->device != names::device(m_space.root))
            continue;
        const QString path = names::kRoster + QLatin1Char('/') + file.name;
        const auto bytes = readOrNote(m_context.share, path, limits::kSegmentFile, notes);
        if (!bytes)
            continue;
        try {
            remember(verifyRosterFile(*bytes, m_space, next, previous));
            return true;
        } catch (const base::Error &error) {
            if (error.code() != base::ErrorCode::DamagedFile && error.code() != base::ErrorCode::Unsupported)
                throw;
            notes.push_back({error.code() == base::ErrorCode::Unsupported ? QStringLiteral("update-needed")
                                                                          : QStringLiteral("damaged-file"), {path}});
        }
    }
    return false;
}

/// Whoever sees that an entry is gone or torn puts it back: the name carries the hash, so that is always right. Lengths are
/// looked at every time; what is inside once a day, as a quiet run should read next to nothing.
void RosterExchange::giveBack(const std::vector<ShareEntry> &files)
{
    std::map<QString, qint64> present;
    for (const ShareEntry &file : files)
        if (!file.isFolder)
            present[names::kRoster + QLatin1Char('/') + file.name] = file.size;
    FilePublisher publisher(m_context.share, m_context.pause);
    const bool looksInside = isLookDue();
    for (const store::RosterEntry &entry : store::SyncLedger(m_context.database, m_context.slot).roster()) {
        const QString path = names::roster(entry.device, entry.seq, entry.hash);
        const auto found = present.find(path);
        if (found == present.end() || found->second != entry.body.size())
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

void RosterExchange::certify(const Certificate &certificate, const DeviceIdentity &root)
{
    const auto known = last();
    const qint64 seq = known ? known->seq + 1 : 1;
    const QByteArray previous = known ? known->hash : QByteArray(kHashBytes, '\0');
    const qint64 hlc = store::hlcFromMillis(base::toMillis(m_context.clock.now()));
    const QByteArray file = encodeCertificate(certificate, m_space.space, seq, previous, hlc, root);
    remember(verifyRosterFile(file, m_space, seq, previous));
    giveBack(m_context.share.list(names::kRoster));
}

void RosterExchange::remember(const store::RosterEntry &entry)
{
    store::Transaction transaction(m_context.database);
    store::SyncLedger(m_context.database, m_context.slot).addRosterEntry(entry);
    transaction.commit();
}

std::optional<store::RosterEntry> RosterExchange::last() const
{
    std::optional<store::RosterEntry> last;
    for (const store::RosterEntry &entry : store::SyncLedger(m_context.database, m_context.slot).roster())
        if (entry.device == m_space.root && (!last || entry.seq > last->seq))
            last = entry;
    return last;
}

}
