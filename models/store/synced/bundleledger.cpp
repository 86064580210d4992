#include "models/store/synced/bundleledger.h"

#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/synced/streams.h"

namespace xunzhen::store {

void BundleLedger::add(const BundleEntry &bundle)
{
    m_database.prepare(R"(INSERT INTO bundle (stream, first_seq, last_seq, file_name, size, made_at, live_gone)
        VALUES (:stream, :first, :last, :file, :size, :at, :gone) ON CONFLICT (stream, first_seq) DO NOTHING)")
        .bind(":stream", Streams(m_database).idFor(bundle.stream)).bind(":first", bundle.firstSeq)
        .bind(":last", bundle.lastSeq).bind(":file", bundle.fileName).bind(":size", bundle.size)
        .bind(":at", bundle.madeAt).bind(":gone", qint64(bundle.isLiveGone ? 1 : 0)).run();
}

void BundleLedger::forget(const BundleEntry &bundle)
{
    m_database.prepare("DELETE FROM bundle WHERE stream = :stream AND first_seq = :first")
        .bind(":stream", Streams(m_database).idFor(bundle.stream)).bind(":first", bundle.firstSeq).run();
}

void BundleLedger::markLiveGone(const BundleEntry &bundle)
{
    m_database.prepare("UPDATE bundle SET live_gone = 1 WHERE stream = :stream AND first_seq = :first")
        .bind(":stream", Streams(m_database).idFor(bundle.stream)).bind(":first", bundle.firstSeq).run();
}

std::vector<BundleEntry> BundleLedger::of(const StreamKey &stream) const
{
    std::vector<BundleEntry> found;
    const auto id = Streams(m_database).find(stream);
    if (!id)
        return found;
    Statement rows = m_database.prepare("SELECT first_seq, last_seq, file_name, size, made_at, live_gone FROM bundle "
                                        "WHERE stream = :stream ORDER BY first_seq");
    rows.bind(":stream", *id);
    while (rows.step())
        found.push_back({stream, rows.number(0), rows.number(1), rows.text(2), rows.number(3), rows.moment(4),
                         rows.number(5) != 0});
    return found;
}

}
