#include "models/store/bulkcache.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <sqlite3.h>

namespace xunzhen::store {

namespace {

constexpr qint64 kBulk = -40'000; ///< kibibytes

/// A cache of another size is slower or larger, never wrong: a failure is none of the caller's business.
void setCacheSize(Database &database, qint64 size)
{
    const QByteArray sql = "PRAGMA cache_size = " + QByteArray::number(size);
    sqlite3_exec(database.handle(), sql.constData(), nullptr, nullptr, nullptr);
}

qint64 cacheSize(Database &database)
{
    Statement size = database.prepare("PRAGMA cache_size");
    return size.step() ? size.number(0) : 0;
}

}

BulkCache::BulkCache(Database &database) : m_database(database), m_before(cacheSize(database))
{
    if (m_before != kBulk)
        setCacheSize(m_database, kBulk);
}

BulkCache::~BulkCache()
{
    if (m_before != kBulk)
        setCacheSize(m_database, m_before);
}

}
