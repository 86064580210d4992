#pragma once

#include "models/domain/search/enterpriseindex.h"

#include <functional>

namespace xunzhen::store {

class Database;

/// What the search index is built from: few columns of all records in use, as a start waits for them. Throws base::Error.
class IndexReader
{
public:
    explicit IndexReader(Database &database) : m_database(database) {}

    /// Streams the records by id; when they were visited last is left open.
    void forEach(const std::function<void(domain::IndexedEnterprise)> &each) const;
    /// Streams when each record was visited last, of visits whose paper was issued.
    void forEachVisited(const std::function<void(const domain::EnterpriseId &, const QDateTime &)> &each) const;

private:
    Database &m_database;
};

}
