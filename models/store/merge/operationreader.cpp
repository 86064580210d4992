#include "models/store/merge/operationreader.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/merge/oprow.h"
#include "models/store/statement.h"

namespace xunzhen::store {

Operation OperationReader::read(Statement &row)
{
    Operation op;
    op.version = {key(row.number(0)), row.number(1)};
    op.hlc = row.number(2);
    op.author = row.blob(3);
    op.entity = row.text(4);
    op.record = row.blob(5);
    op.group = row.text(6);
    op.value = row.blob(7);
    for (const LocalVersion &older : versionsFromText(row.blob(8)))
        op.supersedes.push_back({key(older.stream), older.seq});
    return op;
}

std::vector<Operation> OperationReader::readAll(Statement &rows)
{
    std::vector<Operation> all;
    while (rows.step())
        all.push_back(read(rows));
    return all;
}

Operation OperationReader::find(qint64 stream, qint64 seq)
{
    Statement row = m_database.prepare("SELECT stream, seq, hlc, author, entity, record, grp, value, supersedes "
                                       "FROM op WHERE stream = :stream AND seq = :seq");
    row.bind(":stream", stream).bind(":seq", seq);
    if (!row.step())
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("operation"));
    return read(row);
}

const StreamKey &OperationReader::key(qint64 stream)
{
    if (const auto known = m_keys.find(stream); known != m_keys.end())
        return known->second;
    Statement row = m_database.prepare("SELECT device, incarnation FROM stream WHERE id = :id");
    row.bind(":id", stream);
    if (!row.step())
        throw base::Error(base::ErrorCode::StoreDamaged, QStringLiteral("operation of an unknown stream"));
    return m_keys.emplace(stream, StreamKey{row.blob(0), row.blob(1)}).first->second;
}

}
