#include "models/store/synced/streams.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

qint64 Streams::idFor(const StreamKey &key, domain::SpaceSlot slot)
{
    if (const auto known = find(key))
        return *known;
    m_database.prepare("INSERT INTO stream (device, incarnation, slot) VALUES (:device, :incarnation, :slot)")
        .bind(":device", key.device).bind(":incarnation", key.incarnation).bind(":slot", qint64(slot)).run();
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

std::vector<StreamKey> Streams::all(domain::SpaceSlot slot) const
{
    Statement statement = m_database.prepare("SELECT device, incarnation FROM stream WHERE slot = :slot ORDER BY id");
    statement.bind(":slot", qint64(slot));
    std::vector<StreamKey> keys;
    while (statement.step())
        keys.push_back({statement.blob(0), statement.blob(1)});
    return keys;
}

}
