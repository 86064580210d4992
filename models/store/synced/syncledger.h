#pragma once

#include "models/store/oplog.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace xunzhen::store {

/// A segment sealed here or applied from elsewhere.
struct SegmentEntry
{
    StreamKey stream;
    qint64 firstSeq = 0;
    qint64 opCount = 0;
    QByteArray hash;
    QString fileName;
};

struct RosterEntry
{
    qint64 seq = 0;
    QByteArray device; ///< chain of this admin's device, 32 bytes
    QByteArray hash;
    QByteArray body;
};

/// Something the user should see on the sync page.
struct SyncNote
{
    qint64 id = 0;
    QDateTime at;
    QString code;
    QStringList arguments;
};

/// What sync remembers of one space between two runs. Throws base::Error.
class SyncLedger
{
public:
    SyncLedger(Database &database, domain::SpaceSlot slot) : m_database(database), m_slot(slot) {}

    void addSegment(const SegmentEntry &segment); ///< the same again is harmless
    void forgetSegments();
    void forgetSegments(const StreamKey &stream, qint64 from);
    std::vector<SegmentEntry> segments(const StreamKey &stream) const; ///< in sequence
    std::optional<SegmentEntry> lastSegment(const StreamKey &stream) const;
    /// The last segment of every stream that has any, by stream.
    std::vector<SegmentEntry> ends() const;
    std::optional<SegmentEntry> segmentHolding(const StreamKey &stream, qint64 seq) const;

    void addRosterEntry(const RosterEntry &entry); ///< the same again is harmless
    std::vector<RosterEntry> roster() const; ///< by device and sequence
    QByteArray rosterHashes() const;         ///< of all entries, in the same order

    /// `place`: the folder it is about, empty for the one that was founded or joined.
    void addNote(const QDateTime &at, const QString &code, const QStringList &arguments, const QString &place = {});
    std::vector<SyncNote> notes(int limit) const; ///< newest first
    void dropNotes(const QString &code);
    void dropNotesOf(const QString &place);

    /// Heads in a folder (place: as of addNote) that were read already, by file name.
    QStringList seenHeads(const QString &place) const;
    void setSeenHeads(const QString &place, const QStringList &names);
    void forgetSeenHeads();

private:
    std::vector<SegmentEntry> readSegments(const StreamKey &stream, const char *which, qint64 seq = 0) const;

    Database &m_database;
    domain::SpaceSlot m_slot;
};

}
