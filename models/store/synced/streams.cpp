#include "models/store/synced/streams.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/database.h"
#include "models/store/merge/logtables.h"
#include "models/store/statement.h"

namespace xunzhen::store {

namespace {

std::vector<StreamKey> keysIn(Statement &rows)
{
    std::vector<StreamKey> keys;
    while (rows.step())
        keys.push_back({rows.blob(0), rows.blob(1)});
    return keys;
}

}

qint64 Streams::idFor(const StreamKey &key)
{
    LogTables &log = m_database.captureState().log();
    if (const auto known = find(key)) {
        log.claimForSpace(*known, m_slot);
        return *known;
    }
    return log.addStream(key, m_slot);
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
    Statement statement = m_database.prepare("SELECT device, incarnation FROM stream WHERE slot = :slot ORDER BY id");
    statement.bind(":slot", qint64(m_slot));
    return keysIn(statement);
}

std::vector<StreamKey> Streams::ofDevice(const QByteArray &device) const
{
    Statement statement = m_database.prepare("SELECT device, incarnation FROM stream WHERE device = :device AND slot = :slot ORDER BY id");
    statement.bind(":device", device).bind(":slot", qint64(m_slot));
    return keysIn(statement);
}

std::vector<StreamKey> Streams::everywhere() const
{
    Statement statement = m_database.prepare("SELECT device, incarnation FROM stream ORDER BY id");
    return keysIn(statement);
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
    m_database.prepare("UPDATE stream SET wire = NULL, parent = NULL, start = 1, skipped = 0 WHERE slot = :slot")
        .bind(":slot", qint64(m_slot)).run();
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

std::size_t Streams::wires() const
{
    Statement count = m_database.prepare("SELECT count(*) FROM stream WHERE slot = :slot AND (wire IS NULL OR wire = incarnation)");
    count.bind(":slot", qint64(m_slot));
    return count.step() ? std::size_t(count.number(0)) : 0;
}

std::vector<QByteArray> Streams::forkedDevices() const
{
    Statement rows = m_database.prepare("SELECT DISTINCT device FROM stream WHERE slot = :slot AND wire <> incarnation ORDER BY device");
    rows.bind(":slot", qint64(m_slot));
    std::vector<QByteArray> devices;
    while (rows.step())
        devices.push_back(rows.blob(0));
    return devices;
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
