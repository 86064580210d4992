#include "models/store/capture/installcapture.h"

#include "models/base/hashing.h"
#include "models/store/capture/capturestate.h"
#include "models/store/capture/triggersql.h"
#include "models/store/database.h"
#include "models/store/local/settings.h"
#include "models/store/merge/rebuild.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <optional>

namespace xunzhen::store {

namespace {

const QString kDeclaration = QStringLiteral("store.capture");

QList<QByteArray> installedTriggers(Database &database)
{
    QList<QByteArray> names;
    Statement found = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'capture_*'");
    while (found.step())
        names << found.text(0).toUtf8();
    return names;
}

/// A store of an earlier step, as it is before its upgrade, lacks the tables that came later.
bool hasTable(Database &database, const QString &name)
{
    Statement found = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = :name");
    found.bind(":name", name);
    return found.step();
}

}

void removeCapture(Database &database)
{
    for (const QByteArray &name : installedTriggers(database))
        database.execute("DROP TRIGGER " + name);
    Settings(database).set(kDeclaration, QStringLiteral("none"));
}

void installCapture(Database &database)
{
    QByteArray sql;
    for (const SharedTable &table : sharedTables())
        if (hasTable(database, table.name))
            sql += triggerSql(table);
    const QString declaration = base::sha256Hex(sql);
    Settings settings(database);
    const auto installed = settings.value(kDeclaration);
    if (installed == declaration)
        return;
    std::optional<Transaction> own;
    if (!database.isInTransaction())
        own.emplace(database);
    removeCapture(database);
    database.execute(sql);
    if (installed)
        rebuildRows(database);
    settings.set(kDeclaration, declaration);
    if (own)
        own->commit();
}

}
