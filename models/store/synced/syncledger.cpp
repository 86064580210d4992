#include "models/store/synced/syncledger.h"

#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/synced/streams.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace xunzhen::store {

void SyncLedger::addSegment(const SegmentEntry &segment)
{
    m_database.prepare(R"(INSERT INTO segment (stream, first_seq, op_count, hash, file_name)
        VALUES (:stream, :first, :count, :hash, :file) ON CONFLICT (stream, first_seq) DO NOTHING)")
        .bind(":stream", Streams(m_database).idFor(segment.stream)).bind(":first", segment.firstSeq)
        .bind(":count", segment.opCount).bind(":hash", segment.hash).bind(":file", segment.fileName).run();
}

void SyncLedger::forgetSegments()
{
    m_database.execute("DELETE FROM segment");
}

void SyncLedger::forgetSegments(const StreamKey &stream, qint64 from)
{
    m_database.prepare("DELETE FROM segment WHERE stream = :stream AND first_seq >= :from")
        .bind(":stream", Streams(m_database).idFor(stream)).bind(":from", from).run();
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
        WHERE g.first_seq = (SELECT max(first_seq) FROM segment WHERE stream = s.id) ORDER BY s.device, s.incarnation)");
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
    m_database.prepare(R"(INSERT INTO roster_entry (seq, device, hash, body) VALUES (:seq, :device, :hash, :body)
        ON CONFLICT (device, seq, hash) DO NOTHING)")
        .bind(":seq", entry.seq).bind(":device", entry.device).bind(":hash", entry.hash).bind(":body", entry.body).run();
}

std::vector<RosterEntry> SyncLedger::roster() const
{
    Statement statement = m_database.prepare("SELECT seq, device, hash, body FROM roster_entry ORDER BY device, seq, hash");
    std::vector<RosterEntry> entries;
    while (statement.step())
        entries.push_back({statement.number(0), statement.blob(1), statement.blob(2), statement.blob(3)});
    return entries;
}

void SyncLedger::addNote(const QDateTime &at, const QString &code, const QStringList &arguments)
{
    const QJsonDocument json(QJsonArray::fromStringList(arguments));
    m_database.prepare("INSERT INTO sync_note (at, code, arguments) VALUES (:at, :code, :arguments)")
        .bind(":at", at).bind(":code", code)
        .bind(":arguments", QString::fromUtf8(json.toJson(QJsonDocument::Compact))).run();
}

std::vector<SyncNote> SyncLedger::notes(int limit) const
{
    Statement statement = m_database.prepare("SELECT id, at, code, arguments FROM sync_note ORDER BY id DESC LIMIT :limit");
    statement.bind(":limit", limit);
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
    m_database.prepare("DELETE FROM sync_note WHERE code = :code").bind(":code", code).run();
}

QStringList SyncLedger::seenHeads() const
{
    QStringList names;
    Statement rows = m_database.prepare("SELECT name FROM seen_head");
    while (rows.step())
        names << rows.text(0);
    return names;
}

void SyncLedger::setSeenHeads(const QStringList &names)
{
    m_database.execute("DELETE FROM seen_head");
    Statement insert = m_database.prepare("INSERT OR IGNORE INTO seen_head (name) VALUES (:name)");
    for (const QString &name : names)
        insert.bind(":name", name).run();
}

}
