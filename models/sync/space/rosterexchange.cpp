#include "models/sync/space/rosterexchange.h"

#include "models/base/error.h"
#include "models/store/merge/hybridclock.h"
#include "models/store/transaction.h"
#include "models/sync/format/names.h"
#include "models/sync/format/spacemarker.h"

#include <set>

namespace xunzhen::sync {

Roster RosterExchange::run(std::vector<SyncNote> &notes)
{
    const auto files = m_context.share.list(names::kRoster);
    take(files, notes);
    giveBack(files);
    return Roster::load(store::SyncLedger(m_context.database).roster());
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
        if (!name || name->seq != next || name->device != names::device(m_space.root))
            continue;
        const QString path = names::kRoster + QLatin1Char('/') + file.name;
        try {
            if (const auto bytes = m_context.share.read(path, limits::kSegmentFile)) {
                remember(verifyRosterFile(*bytes, m_space, next, previous));
                return true;
            }
        } catch (const base::Error &error) {
            if (error.code() != base::ErrorCode::DamagedFile && error.code() != base::ErrorCode::Unsupported)
                throw;
            notes.push_back({error.code() == base::ErrorCode::Unsupported ? QStringLiteral("update-needed")
                                                                          : QStringLiteral("damaged-file"), {path}});
        }
    }
    return false;
}

/// Whoever sees that an entry is gone puts it back: the name carries the hash, so that is always right.
void RosterExchange::giveBack(const std::vector<ShareEntry> &files)
{
    std::set<QString> present;
    for (const ShareEntry &file : files)
        present.insert(names::kRoster + QLatin1Char('/') + file.name);
    FilePublisher publisher(m_context.share, m_context.pause);
    for (const store::RosterEntry &entry : store::SyncLedger(m_context.database).roster()) {
        const QString path = names::roster(entry.device, entry.seq, entry.hash);
        if (!present.contains(path))
            publisher.publish(path, entry.body);
    }
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
    store::SyncLedger(m_context.database).addRosterEntry(entry);
    transaction.commit();
}

std::optional<store::RosterEntry> RosterExchange::last() const
{
    std::optional<store::RosterEntry> last;
    for (const store::RosterEntry &entry : store::SyncLedger(m_context.database).roster())
        if (entry.device == m_space.root && (!last || entry.seq > last->seq))
            last = entry;
    return last;
}

}
