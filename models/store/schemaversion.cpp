#include "models/store/schemaversion.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/local/settings.h"
#include "models/store/statement.h"

namespace xunzhen::store {

namespace {
const QString kReaderKey = QStringLiteral("store.minimum-reader");
}

int schemaVersion(Database &database)
{
    Statement statement = database.prepare("PRAGMA user_version");
    return statement.step() ? statement.integer(0) : 0;
}

int minimumReader(Database &database)
{
    try {
        return Settings(database).value(kReaderKey, QString()).toInt();
    } catch (const base::Error &error) {
        if (error.code() == base::ErrorCode::StoreDamaged)
            throw;
        return 0; // a schema without our settings table cannot be read by us
    }
}

void setSchemaVersion(Database &database, int version, int minimumReader)
{
    database.execute("PRAGMA user_version = " + QByteArray::number(version));
    // A file that older programs could not read stays unreadable for them, whatever later steps say.
    const int before = store::minimumReader(database);
    Settings(database).set(kReaderKey, QString::number(std::max(before, minimumReader)));
}

}
