#include "models/store/merge/logrefill.h"

#include "models/store/capture/capturestate.h"
#include "models/store/capture/sharedtables.h"
#include "models/store/database.h"
#include "models/store/merge/operationreader.h"
#include "models/store/statement.h"
#include "models/store/synced/streams.h"

#include <algorithm>

namespace xunzhen::store {

void LogRefill::begin(const std::vector<StreamKey> &refilled)
{
    m_database.execute("DROP TABLE IF EXISTS temp.op_aside; CREATE TEMP TABLE op_aside AS SELECT * FROM op WHERE 0");
    const Streams streams(m_database);
    Statement keep = m_database.prepare("INSERT INTO temp.op_aside SELECT * FROM op WHERE stream = :stream ORDER BY seq");
    for (const StreamKey &key : streams.everywhere())
        if (std::find(refilled.begin(), refilled.end(), key) == refilled.end())
            keep.bind(":stream", streams.find(key).value()).run();
    m_database.execute("DELETE FROM op; DELETE FROM head; DELETE FROM superseded; DELETE FROM clash");
}

std::vector<Operation> LogRefill::nextAside(int limit)
{
    std::vector<Operation> operations;
    qint64 last = 0;
    {
        Statement rows = m_database.prepare("SELECT stream, seq, hlc, author, entity, record, grp, value, supersedes, rowid "
                                            "FROM temp.op_aside ORDER BY rowid LIMIT :limit");
        rows.bind(":limit", limit);
        OperationReader reader(m_database);
        while (rows.step()) {
            operations.push_back(reader.read(rows));
            last = rows.number(9);
        }
    }
    m_database.prepare("DELETE FROM temp.op_aside WHERE rowid <= :last").bind(":last", last).run();
    return operations;
}

std::vector<std::pair<QString, QByteArray>> LogRefill::finish()
{
    const CapturePause pause(m_database.captureState());
    std::vector<std::pair<QString, QByteArray>> dropped;
    for (const SharedTable &table : sharedTables()) {
        const QByteArray name = table.name.toLatin1();
        Statement gone = m_database.prepare("DELETE FROM " + name + " WHERE NOT EXISTS (SELECT 1 FROM op WHERE entity = '" + name
                                            + "' AND record = " + name + ".id AND grp = '*') RETURNING id");
        while (gone.step())
            dropped.emplace_back(table.name, gone.blob(0));
    }
    m_database.execute("DROP TABLE temp.op_aside");
    return dropped;
}

}
