#pragma once

#include "models/sync/space/rosterbook.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// Keeps the ledger's roster and the folder's equal: takes the chains of the root and of all admins as far as they are right,
/// gives back what is missing there.
class RosterExchange
{
public:
    RosterExchange(SyncContext &context, const SpaceMarker &space) : m_context(context), m_space(space) {}

    /// Returns the roster after the exchange; adds to `notes` what could not be taken.
    Roster run(std::vector<SyncNote> &notes);
    /// What is known here, without looking at the folder.
    Roster roster() const;
    /// Adds to this laptop's own chain, here and in the folder when it is there and this space's. Error(NotAllowed) unless its chain counts.
    void append(const std::vector<RosterClaim> &claims, const QByteArray &author, const DeviceIdentity &writer);
    /// Takes entries that came in another way than by the folder. Throws Error(DamagedFile, Unsupported).
    void take(const std::vector<QByteArray> &files);

private:
    /// Of one run: names of entries that need no reading, and paths that were read.
    struct Seen
    {
        std::shared_ptr<const RosterBook> book;
        std::set<QString> known, read;

        bool knows(const QString &path) const { return book->files.contains(path) || known.contains(path); }
    };

    std::shared_ptr<const RosterBook> book() const;

    void takeFrom(const std::vector<ShareEntry> &files, std::vector<SyncNote> &notes);
    std::vector<store::RosterEntry> readNew(const std::vector<ShareEntry> &files, Seen &seen, std::vector<SyncNote> &notes) const;
    std::optional<store::RosterEntry> read(const QString &path, std::vector<SyncNote> &notes) const;
    bool remember(std::vector<store::RosterEntry> &entries);
    bool isFolderOurs() const;
    void giveBack(const std::vector<ShareEntry> &files);
    bool isTorn(const QString &path, const QByteArray &body) const;
    bool isLookDue() const;
    void rememberLook();

    SyncContext &m_context;
    SpaceMarker m_space;
    mutable std::shared_ptr<const RosterBook> m_book; ///< as long as nothing was added
};

}
