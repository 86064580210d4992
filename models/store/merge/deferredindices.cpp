#include "models/store/merge/deferredindices.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

DeferredIndices::DeferredIndices(Database &database, const QByteArrayList &tables) : m_database(database)
{
    QByteArrayList names;
    {
        Statement indices = database.prepare("SELECT name, sql FROM main.sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
                                             "AND tbl_name IN ('" + tables.join("', '") + "')");
        while (indices.step()) {
            names << indices.blob(0);
            m_statements.push_back(indices.blob(1));
        }
    }
    for (const QByteArray &name : names)
        database.execute("DROP INDEX main." + name);
}

void DeferredIndices::make() const
{
    for (const QByteArray &statement : m_statements)
        m_database.execute(statement);
}

}
