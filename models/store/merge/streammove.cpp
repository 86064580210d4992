#include "models/store/merge/streammove.h"

#include "models/store/capture/capturestate.h"
#include "models/store/database.h"
#include "models/store/merge/logtables.h"
#include "models/store/statement.h"
#include "models/store/synced/streams.h"

namespace xunzhen::store {

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

}

void moveOperations(Database &database, const StreamKey &from, qint64 after, const StreamKey &to)
{
    Streams streams(database);
    const auto source = streams.find(from);
    if (!source)
        return;
    const qint64 target = streams.idFor(to);
    const qint64 end = database.captureState().log().tail(target).seq;
    const Move move{*source, target, after, end - after};
    moveRows(database, "UPDATE op SET stream = :to, seq = seq + :shift WHERE stream = :from AND seq > :after", move);
    moveRows(database, "UPDATE head SET stream = :to, seq = seq + :shift WHERE stream = :from AND seq > :after", move);
    renameSuperseded(database, move, end + 1);
}

}
