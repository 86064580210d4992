#include "models/store/synced/streams.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

qint64 Streams::idFor(const StreamKey &key)
{
    if (const auto known = find(key))
        return *known;
    m_database.prepare("INSERT INTO stream (device, incarnation) VALUES (:device, :incarnation)")
        .bind(":device", key.device).bind(":incarnation", key.incarnation).run();
    return find(key).value();
}

std::optional<qint64> Streams::find(const StreamKey &key) const
{
    Statement statement = m_database.prepare("SELECT id FROM stream WHERE device = :device AND incarnation = :incarnation");
    statement.bind(":device", key.device).bind(":incarnation", key.incarnation);
    return statement.step() ? std::optional(statement.number(0)) : std::nullopt;
}

StreamKey Streams::key(qint64 id) const
{
    Statement statement = m_database.prepare("SELECT device, incarnation FROM stream WHERE id = :id");
    statement.bind(":id", id);
    if (!statement.step())
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("stream %1").arg(id));
    return {statement.blob(0), statement.blob(1)};
}

std::vector<StreamKey> Streams::all() const
{
    Statement statement = m_database.prepare("SELECT device, incarnation FROM stream ORDER BY id");
    std::vector<StreamKey> keys;
    while (statement.step())
        keys.push_back({statement.blob(0), statement.blob(1)});
    return keys;
}

void Streams::setBranch(const StreamBranch &branch)
{
    const qint64 id = idFor(branch.key);
    if (branch.key.incarnation == branch.wire)
        return;
    m_database.prepare("UPDATE stream SET wire = :wire, parent = :parent, start = :start WHERE id = :id")
        .bind(":wire", branch.wire).bind(":parent", idFor(branch.parent)).bind(":start", branch.start).bind(":id", id).run();
}

void Streams::forgetBranches()
{
    m_database.execute("UPDATE stream SET wire = NULL, parent = NULL, start = 1, skipped = 0");
}

void Streams::skip(const StreamKey &key, qint64 upTo)
{
    m_database.prepare("UPDATE stream SET skipped = :seq WHERE id = :id").bind(":seq", upTo).bind(":id", idFor(key)).run();
}

StreamBranch Streams::branch(const StreamKey &key) const
{
    Statement row = m_database.prepare("SELECT wire, parent, start FROM stream WHERE device = :device AND incarnation = :incarnation");
    row.bind(":device", key.device).bind(":incarnation", key.incarnation);
    if (!row.step() || row.isNull(0))
        return {key, key.incarnation, key, 1};
    return {key, row.blob(0), this->key(row.number(1)), row.number(2)};
}

std::vector<StreamBranch> Streams::onWire(const StreamKey &wire) const
{
    Statement rows = m_database.prepare("SELECT incarnation FROM stream WHERE device = :device "
                                        "AND (incarnation = :wire OR wire = :wire) ORDER BY wire IS NOT NULL, start, incarnation");
    rows.bind(":device", wire.device).bind(":wire", wire.incarnation);
    std::vector<StreamBranch> branches;
    while (rows.step())
        branches.push_back(branch({wire.device, rows.blob(0)}));
    return branches;
}

}
