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
        .bind(":stream", Streams(m_database).idFor(segment.stream, m_slot)).bind(":first", segment.firstSeq)
        .bind(":count", segment.opCount).bind(":hash", segment.hash).bind(":file", segment.fileName).run();
}

std::vector<SegmentEntry> SyncLedger::segments(const StreamKey &stream) const
{
    const auto id = Streams(m_database).find(stream);
    std::vector<SegmentEntry> found;
    if (!id)
        return found;
    Statement statement = m_database.prepare(R"(SELECT first_seq, op_count, hash, file_name FROM segment
        WHERE stream = :stream ORDER BY first_seq)");
    statement.bind(":stream", *id);
    while (statement.step())
        found.push_back({stream, statement.number(0), statement.number(1), statement.blob(2), statement.text(3)});
    return found;
}

std::optional<SegmentEntry> SyncLedger::lastSegment(const StreamKey &stream) const
{
    const auto id = Streams(m_database).find(stream);
    if (!id)
        return std::nullopt;
    Statement statement = m_database.prepare(R"(SELECT first_seq, op_count, hash, file_name FROM segment
        WHERE stream = :stream ORDER BY first_seq DESC LIMIT 1)");
    statement.bind(":stream", *id);
    if (!statement.step())
        return std::nullopt;
    return SegmentEntry{stream, statement.number(0), statement.number(1), statement.blob(2), statement.text(3)};
}

void SyncLedger::addRosterEntry(const RosterEntry &entry)
{
    m_database.prepare(R"(INSERT INTO roster_entry (slot, seq, device, hash, body)
        VALUES (:slot, :seq, :device, :hash, :body) ON CONFLICT (slot, device, seq) DO NOTHING)")
        .bind(":slot", qint64(m_slot)).bind(":seq", entry.seq).bind(":device", entry.device).bind(":hash", entry.hash).bind(":body", entry.body).run();
}

std::vector<RosterEntry> SyncLedger::roster() const
{
    Statement statement =
        m_database.prepare("SELECT seq, device, hash, body FROM roster_entry WHERE slot = :slot ORDER BY device, seq");
    statement.bind(":slot", qint64(m_slot));
    std::vector<RosterEntry> entries;
    while (statement.step())
        entries.push_back({statement.number(0), statement.blob(1), statement.blob(2), statement.blob(3)});
    return entries;
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

}
