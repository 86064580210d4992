#include "models/store/merge/foreignoperations.h"

#include "models/base/hashing.h"
#include "models/store/capture/sharedtables.h"
#include "models/store/database.h"
#include "models/store/statement.h"

#include <QHash>

namespace xunzhen::store {

namespace {

bool isForeign(const QString &entity, domain::SpaceKind kind)
{
    static const QHash<QString, domain::SpaceSlot> homes = [] {
        QHash<QString, domain::SpaceSlot> found;
        for (const SharedTable &table : sharedTables())
            found.insert(table.name, table.home);
        return found;
    }();
    const auto home = homes.find(entity);
    return home != homes.end() && *home != domain::slotFor(kind);
}

/// Its version alone names the record: no two of them meet.
void setAside(Operation &operation)
{
    const Version &version = operation.version;
    operation.record = base::blake2b256(QByteArrayLiteral("foreign") + version.stream.device + version.stream.incarnation
                                        + QByteArray::number(version.seq)).left(16);
    operation.group = operation.entity + QLatin1Char('/') + operation.group;
    operation.entity = QString::fromLatin1(kForeignEntity);
    operation.supersedes.clear();
}

}

std::vector<Operation> withoutForeign(std::vector<Operation> operations, domain::SpaceKind kind)
{
    if (kind == domain::SpaceKind::Whole)
        return operations;
    for (Operation &operation : operations)
        if (isForeign(operation.entity, kind))
            setAside(operation);
    return operations;
}

std::vector<ForeignCount> foreignOperations(Database &database, domain::SpaceSlot slot)
{
    Statement rows = database.prepare("SELECT s.device, s.incarnation, count(*), max(o.hlc) FROM head h JOIN stream s ON s.id = h.stream "
                                      "JOIN op o ON o.stream = h.stream AND o.seq = h.seq WHERE h.entity = :entity AND s.slot = :slot GROUP BY s.id");
    rows.bind(":entity", QString::fromLatin1(kForeignEntity)).bind(":slot", qint64(slot));
    std::vector<ForeignCount> counts;
    while (rows.step())
        counts.push_back({{rows.blob(0), rows.blob(1)}, rows.number(2), rows.number(3)});
    return counts;
}

}
