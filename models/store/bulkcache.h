#pragma once

#include <QtGlobal>

namespace xunzhen::store {

class Database;

/// While one lives, the connection may keep more pages in memory, so that thousands of rows written in one transaction do
/// not push one another out of the cache again and again. One within another changes nothing.
class BulkCache
{
public:
    explicit BulkCache(Database &database);
    ~BulkCache();
    BulkCache(const BulkCache &) = delete;
    BulkCache &operator=(const BulkCache &) = delete;

private:
    Database &m_database;
    const qint64 m_before;
};

}
