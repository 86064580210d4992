#pragma once

#include "models/domain/visit/visit.h"

namespace xunzhen::store {

class Database;

/// Reads a whole visit as of one moment. Throws base::Error(NotFound).
class VisitRecordReader
{
public:
    explicit VisitRecordReader(Database &database) : m_database(database) {}
    domain::VisitRecord record(const domain::VisitId &id) const;

private:
    Database &m_database;
};

}
