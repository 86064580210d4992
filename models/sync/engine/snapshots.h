#pragma once

#include "models/store/givingway.h"
#include "models/sync/engine/segmentarchive.h"
#include "models/sync/engine/spacestate.h"
#include "models/sync/engine/syncreport.h"
#include "models/sync/format/snapshotfile.h"

namespace xunzhen::store {
class SpaceCopy;
struct SegmentEntry;
}

namespace xunzhen::sync {

/// Whole states of one space, so that a new laptop need not replay years (sync.md §3.8). Any laptop makes one when much has
/// come since the last; others hold it against their own records and say so in their heads; only a snapshot that a second
/// laptop has confirmed is ever started from.
class Snapshots
{
public:
    /// When a new snapshot is worth its bytes: more than `many` new operations, or a fifth more but at least `few`.
    struct Worth
    {
        qint64 few = 1'000;
        qint64 many = 50'000;
    };

    Snapshots(SyncContext &context, const SpaceMarker &space, const Roster &roster, const DeviceIdentity &self, const SpaceKeys &keys)
        : m_context(context), m_space(space), m_roster(roster), m_self(self), m_keys(keys), m_archive(context.archiveFolder),
          m_state(context.database, context.slot)
    {
    }
    void setWorth(const Worth &worth) { m_worth = worth; }

    /// Before receiving: a store that has nothing of others in the space yet takes the fullest confirmed snapshot that loads, in one transaction;
    /// what was written here stays and comes after it. True when one was taken: then the store is as the present roster wants it. None is
    /// taken while somebody saves one thing after the other in the window: segments can come in between.
    /// Notes "snapshot-unconfirmed" or "key-missing" for one that is not used; one that holds what a revocation excludes is none.
    bool bootstrap(const std::vector<ShareEntry> &heads, SyncReport &report, const base::Work &work);
    /// After receiving, once a day: confirms those of others, makes one, sealed where the space is, and deletes this laptop's own
    /// older ones.
    void run(SyncReport &report, const base::Work &work);
    /// Some of the segments that a snapshot brought without their files; the archive is complete when none is missing.
    void fillArchive(SyncReport &report, const base::Work &work);

    /// Of this store; shared by all of a run, as it takes a look at every head.
    SpaceState &state() { return m_state; }

    /// What this laptop confirms in its head in this folder.
    static std::vector<Attested> attested(const SyncContext &context);
    /// Of the space.
    static bool isArchiveComplete(const SyncContext &context);

    static constexpr int kKept = 3;

private:
    /// A right snapshot of this space by a device that may write, with its bytes.
    struct Found
    {
        QString name;
        SnapshotHeader header;
        QByteArray file;
    };

    /// Who says in a head what.
    using Attestations = std::vector<std::pair<QByteArray, Attested>>;

    /// False in an encrypted space while this laptop was given no key.
    bool isKeyed() const { return !m_keys.isEncrypted() || !m_keys.keys().empty(); }
    std::optional<Found> read(const ShareEntry &entry, SyncReport &report) const;
    bool isFresh(const std::vector<ShareEntry> &heads) const;
    std::optional<Found> takeBest(std::vector<ShareEntry> &left, const Attestations &said, SyncReport &report, const base::Work &work) const;
    static bool isSpokenFor(const QString &fileName, const Attestations &said);
    bool isCandidate(const Found &found, const Attestations &said, SyncReport &report) const;
    Attestations attestations(const std::vector<ShareEntry> &heads, SyncReport &report) const;
    store::Written start(const Found &found, store::Patience &patience, SyncReport &report);
    store::Written load(const Found &found, store::Patience &patience, SyncReport &report);
    bool holdsWhatIsConfirmed(const SnapshotHeader &header) const;
    void goOnAfter(const store::SpaceCopy &copy, const std::vector<store::Operation> &own,
                   const std::vector<store::SegmentEntry> &ownSegments);
    void confirm(const std::vector<ShareEntry> &there, SyncReport &report);
    bool holdsAll(const std::vector<VectorEntry> &vector) const;
    std::optional<QByteArray> stateAt(const std::vector<VectorEntry> &vector) const;
    bool isReplayed(const VectorEntry &entry, store::Database &scratch) const;
    bool isWorthIt(const std::vector<ShareEntry> &there) const;
    void make(const std::vector<ShareEntry> &there, SyncReport &report);
    std::optional<SnapshotHeader> copyTo(const QString &path) const;
    void rememberMade(const QString &name, qint64 operations, const std::vector<ShareEntry> &there);
    QString workFile(const QString &name) const;
    static qint64 operationsIn(const std::vector<VectorEntry> &vector);

    SyncContext &m_context;
    SpaceMarker m_space;
    const Roster &m_roster;
    DeviceIdentity m_self;
    SpaceKeys m_keys;
    SegmentArchive m_archive;
    SpaceState m_state;
    Worth m_worth;
};

}
