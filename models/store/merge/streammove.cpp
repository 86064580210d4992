#include "models/store/merge/streammove.h"

#include "models/store/capture/capturestate.h"
#include "models/store/capture/sharedtables.h"
#include "models/store/database.h"
#include "models/store/merge/logtables.h"
#include "models/store/statement.h"
#include "models/store/synced/streams.h"

#include <map>

namespace xunzhen::store {

using domain::SpaceSlot;

namespace {

struct Move
{
    qint64 from = 0, to = 0, after = 0, shift = 0;
};

void moveRows(Database &database, const char *sql, const Move &move)
{
    database.prepare(sql).bind(":from", move.from).bind(":to", move.to).bind(":after", move.after)
        .bind(":shift", move.shift).run();
}

/// Moved operations that supersede one another must follow the move.
void renameSuperseded(Database &database, const Move &move, qint64 firstMoved)
{
    Statement rows = database.prepare("SELECT seq, supersedes FROM op WHERE stream = :to AND seq >= :first "
                                      "AND supersedes <> ''");
    rows.bind(":to", move.to).bind(":first", firstMoved);
    std::vector<std::pair<qint64, QByteArray>> renamed;
    while (rows.step()) {
        auto versions = versionsFromText(rows.blob(1));
        for (LocalVersion &one : versions)
            if (one.stream == move.from && one.seq > move.after)
                one = {move.to, one.seq + move.shift};
        renamed.emplace_back(rows.number(0), versionsToText(versions));
    }
    Statement update = database.prepare("UPDATE op SET supersedes = :text WHERE stream = :to AND seq = :seq");
    for (const auto &[seq, text] : renamed)
        update.bind(":text", QString::fromLatin1(text)).bind(":to", move.to).bind(":seq", seq).run();
}

/// A stream of this laptop, added to the space that its writer writes.
qint64 idOfOwn(Database &database, const StreamKey &key)
{
    const CaptureState &capture = database.captureState();
    const bool isRegistry = key == capture.writer(SpaceSlot::Registry) || key == CaptureState::unclaimed(SpaceSlot::Registry);
    return Streams(database, isRegistry ? SpaceSlot::Registry : SpaceSlot::Main).idFor(key);
}

/// Old place → new place of every operation of the stream `from`.
void planPartition(Database &database, qint64 from, qint64 to, qint64 end)
{
    const QByteArray names = '\'' + registryTables().join("','") + '\'';
    database.execute("CREATE TEMP TABLE placed (old INTEGER PRIMARY KEY, stream INTEGER NOT NULL, seq INTEGER NOT NULL)");
    database.prepare(("INSERT INTO temp.placed (old, stream, seq) SELECT seq, iif(goes, :to, :from), "
                      "row_number() OVER (PARTITION BY goes ORDER BY seq) + iif(goes, :end, 0) "
                      "FROM (SELECT seq, entity IN (" + names + ") AS goes FROM op WHERE stream = :from)").constData())
        .bind(":to", to).bind(":from", from).bind(":end", end).run();
}

/// By way of a stream that is nobody's, as no two rows may have one number for a moment.
void carryOut(Database &database, const char *table, qint64 from)
{
    constexpr qint64 kNobody = -1;
    const QByteArray name(table);
    database.prepare(("UPDATE " + name + " SET stream = :nobody WHERE stream = :from").constData())
        .bind(":nobody", kNobody).bind(":from", from).run();
    database.prepare(("UPDATE " + name + " SET stream = p.stream, seq = p.seq FROM temp.placed p WHERE " + name
                      + ".stream = :nobody AND p.old = " + name + ".seq").constData())
        .bind(":nobody", kNobody).run();
}

void renamePlaced(Database &database, qint64 from, qint64 to)
{
    std::map<qint64, LocalVersion> places;
    Statement placed = database.prepare("SELECT old, stream, seq FROM temp.placed");
    while (placed.step())
        places[placed.number(0)] = {placed.number(1), placed.number(2)};
    Statement rows = database.prepare("SELECT stream, seq, supersedes FROM op WHERE stream IN (:from, :to) AND supersedes <> ''");
    rows.bind(":from", from).bind(":to", to);
    std::vector<std::pair<LocalVersion, QByteArray>> renamed;
    while (rows.step()) {
        auto versions = versionsFromText(rows.blob(2));
        for (LocalVersion &one : versions)
            if (const auto place = places.find(one.seq); one.stream == from && place != places.end())
                one = place->second;
        renamed.emplace_back(LocalVersion{rows.number(0), rows.number(1)}, versionsToText(versions));
    }
    Statement update = database.prepare("UPDATE op SET supersedes = :text WHERE stream = :stream AND seq = :seq");
    for (const auto &[version, text] : renamed)
        update.bind(":text", QString::fromLatin1(text)).bind(":stream", version.stream).bind(":seq", version.seq).run();
}

bool holdsRegistryOperations(Database &database, qint64 stream)
{
    const QByteArray names = '\'' + registryTables().join("','") + '\'';
    Statement any = database.prepare(("SELECT 1 FROM op WHERE stream = :stream AND entity IN (" + names + ") LIMIT 1").constData());
    any.bind(":stream", stream);
    return any.step();
}

}

void moveOperations(Database &database, const StreamKey &from, qint64 after, const StreamKey &to)
{
    Streams streams(database);
    const auto source = streams.find(from);
    if (!source)
        return;
    const qint64 target = idOfOwn(database, to);
    const qint64 end = database.captureState().log().tail(target).seq;
    const Move move{*source, target, after, end - after};
    moveRows(database, "UPDATE op SET stream = :to, seq = seq + :shift WHERE stream = :from AND seq > :after", move);
    moveRows(database, "UPDATE head SET stream = :to, seq = seq + :shift WHERE stream = :from AND seq > :after", move);
    renameSuperseded(database, move, end + 1);
}

void moveRegistryOperations(Database &database, const StreamKey &from, const StreamKey &to)
{
    const auto source = Streams(database).find(from);
    if (!source || !holdsRegistryOperations(database, *source))
        return;
    const qint64 target = idOfOwn(database, to);
    planPartition(database, *source, target, database.captureState().log().tail(target).seq);
    carryOut(database, "op", *source);
    carryOut(database, "head", *source);
    renamePlaced(database, *source, target);
    database.execute("DROP TABLE temp.placed");
}

void adoptUnclaimed(Database &database)
{
    CaptureState &capture = database.captureState();
    const StreamKey unclaimedMain = CaptureState::unclaimed(SpaceSlot::Main);
    if (capture.isRegistryApart())
        moveRegistryOperations(database, unclaimedMain, capture.writer(SpaceSlot::Registry));
    for (const SpaceSlot slot : domain::kSpaceSlots) {
        if (capture.writer(slot) == CaptureState::unclaimed(slot))
            continue;
        capture.claimStream(slot);
        moveOperations(database, CaptureState::unclaimed(slot), 0, capture.writer(slot));
    }
}

}
