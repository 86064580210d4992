#include "models/store/synced/syncledger.h"

#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/synced/streams.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace xunzhen::store {

namespace {

/// A null text would be NULL in the table.
QString textOf(const QString &place)
{
    return place.isNull() ? QStringLiteral("") : place;
}

}

void SyncLedger::addSegment(const SegmentEntry &segment)
{
    m_database.prepare(R"(INSERT INTO segment (stream, first_seq, op_count, hash, file_name)
        VALUES (:stream, :first, :count, :hash, :file) ON CONFLICT (stream, first_seq) DO NOTHING)")
        .bind(":stream", Streams(m_database, m_slot).idFor(segment.stream)).bind(":first", segment.firstSeq)
        .bind(":count", segment.opCount).bind(":hash", segment.hash).bind(":file", segment.fileName).run();
}

void SyncLedger::forgetSegments()
{
    m_database.prepare("DELETE FROM segment WHERE stream IN (SELECT id FROM stream WHERE slot = :slot)")
        .bind(":slot", qint64(m_slot)).run();
}

void SyncLedger::forgetSegments(const StreamKey &stream, qint64 from)
{
    m_database.prepare("DELETE FROM segment WHERE stream = :stream AND first_seq >= :from")
        .bind(":stream", Streams(m_database, m_slot).idFor(stream)).bind(":from", from).run();
}

std::vector<SegmentEntry> SyncLedger::readSegments(const StreamKey &stream, const char *which, qint64 seq) const
{
    std::vector<SegmentEntry> found;
    const auto id = Streams(m_database).find(stream);
    if (!id)
        return found;
    Statement statement = m_database.prepare(
        QByteArrayLiteral("SELECT first_seq, op_count, hash, file_name FROM segment WHERE stream = :stream ") + which);
    statement.bind(":stream", *id);
    if (seq > 0)
        statement.bind(":seq", seq);
    while (statement.step())
        found.push_back({stream, statement.number(0), statement.number(1), statement.blob(2), statement.text(3)});
    return found;
}

std::vector<SegmentEntry> SyncLedger::segments(const StreamKey &stream) const
{
    return readSegments(stream, "ORDER BY first_seq");
}

std::optional<SegmentEntry> SyncLedger::lastSegment(const StreamKey &stream) const
{
    const auto found = readSegments(stream, "ORDER BY first_seq DESC LIMIT 1");
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<SegmentEntry> SyncLedger::ends() const
{
    Statement rows = m_database.prepare(R"(SELECT s.device, s.incarnation, g.first_seq, g.op_count, g.hash, g.file_name
        FROM stream s JOIN segment g ON g.stream = s.id
        WHERE s.slot = :slot AND g.first_seq = (SELECT max(first_seq) FROM segment WHERE stream = s.id)
        ORDER BY s.device, s.incarnation)");
    rows.bind(":slot", qint64(m_slot));
    std::vector<SegmentEntry> ends;
    while (rows.step())
        ends.push_back({{rows.blob(0), rows.blob(1)}, rows.number(2), rows.number(3), rows.blob(4), rows.text(5)});
    return ends;
}

std::optional<SegmentEntry> SyncLedger::segmentHolding(const StreamKey &stream, qint64 seq) const
{
    const auto found = readSegments(stream, "AND first_seq <= :seq AND first_seq + op_count > :seq ORDER BY first_seq DESC LIMIT 1", seq);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void SyncLedger::addRosterEntry(const RosterEntry &entry)
{
    m_database.prepare(R"(INSERT INTO roster_entry (slot, seq, device, hash, body)
        VALUES (:slot, :seq, :device, :hash, :body) ON CONFLICT (slot, device, seq, hash) DO NOTHING)")
        .bind(":slot", qint64(m_slot)).bind(":seq", entry.seq).bind(":device", entry.device).bind(":hash", entry.hash)
        .bind(":body", entry.body).run();
}

std::vector<RosterEntry> SyncLedger::roster() const
{
    Statement statement = m_database.prepare("SELECT seq, device, hash, body FROM roster_entry WHERE slot = :slot "
                                             "ORDER BY device, seq, hash");
    statement.bind(":slot", qint64(m_slot));
    std::vector<RosterEntry> entries;
    while (statement.step())
        entries.push_back({statement.number(0), statement.blob(1), statement.blob(2), statement.blob(3)});
    return entries;
}

QByteArray SyncLedger::rosterHashes() const
{
    Statement statement = m_database.prepare("SELECT hash FROM roster_entry WHERE slot = :slot ORDER BY device, seq, hash");
    statement.bind(":slot", qint64(m_slot));
    QByteArray hashes;
    while (statement.step())
        hashes += statement.blob(0);
    return hashes;
}

void SyncLedger::addNote(const QDateTime &at, const QString &code, const QStringList &arguments, const QString &place)
{
    const QJsonDocument json(QJsonArray::fromStringList(arguments));
    m_database.prepare("INSERT INTO sync_note (at, code, arguments, slot, place) VALUES (:at, :code, :arguments, :slot, :place)")
        .bind(":slot", qint64(m_slot)).bind(":place", textOf(place)).bind(":at", at).bind(":code", code)
        .bind(":arguments", QString::fromUtf8(json.toJson(QJsonDocument::Compact))).run();
}

std::vector<SyncNote> SyncLedger::notes(int limit) const
{
    Statement statement = m_database.prepare("SELECT id, at, code, arguments FROM sync_note WHERE slot = :slot ORDER BY id DESC LIMIT :limit");
    statement.bind(":slot", qint64(m_slot)).bind(":limit", limit);
    std::vector<SyncNote> notes;
    while (statement.step()) {
        SyncNote note{statement.number(0), statement.moment(1), statement.text(2), {}};
        const QJsonArray arguments = QJsonDocument::fromJson(statement.text(3).toUtf8()).array();
        for (const QJsonValue &argument : arguments)
            note.arguments << argument.toString();
        notes.push_back(note);
    }
    return notes;
}

void SyncLedger::dropNotes(const QString &code)
{
    m_database.prepare("DELETE FROM sync_note WHERE slot = :slot AND code = :code")
        .bind(":slot", qint64(m_slot)).bind(":code", code).run();
}

void SyncLedger::dropNotesOf(const QString &place)
{
    m_database.prepare("DELETE FROM sync_note WHERE slot = :slot AND place = :place")
        .bind(":slot", qint64(m_slot)).bind(":place", textOf(place)).run();
}

QStringList SyncLedger::seenHeads(const QString &place) const
{
    QStringList names;
    Statement rows = m_database.prepare("SELECT name FROM seen_head WHERE slot = :slot AND place = :place");
    rows.bind(":slot", qint64(m_slot)).bind(":place", textOf(place));
    while (rows.step())
        names << rows.text(0);
    return names;
}

void SyncLedger::setSeenHeads(const QString &place, const QStringList &names)
{
    m_database.prepare("DELETE FROM seen_head WHERE slot = :slot AND place = :place")
        .bind(":slot", qint64(m_slot)).bind(":place", textOf(place)).run();
    Statement insert =
        m_database.prepare("INSERT OR IGNORE INTO seen_head (slot, place, name) VALUES (:slot, :place, :name)");
    for (const QString &name : names)
        insert.bind(":slot", qint64(m_slot)).bind(":place", textOf(place)).bind(":name", name).run();
}

void SyncLedger::forgetSeenHeads()
{
    m_database.prepare("DELETE FROM seen_head WHERE slot = :slot").bind(":slot", qint64(m_slot)).run();
}

}
