#include "models/store/bulkcache.h"

#include "models/store/database.h"

#include <sqlite3.h>

namespace xunzhen::store {

namespace {

/// A cache of another size is slower or larger, never wrong: a failure is none of the caller's business.
void setCacheSize(Database &database, const char *sql)
{
    sqlite3_exec(database.handle(), sql, nullptr, nullptr, nullptr);
}

}

BulkCache::BulkCache(Database &database) : m_database(database)
{
    setCacheSize(m_database, "PRAGMA cache_size = -40000");
}

BulkCache::~BulkCache()
{
    setCacheSize(m_database, kUsualCache);
}

}
