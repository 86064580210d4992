#pragma once

#include "models/domain/visit/visit.h"

namespace xunzhen::store {

class Database;

/// Reads a whole visit as of one moment. Throws base::Error(NotFound).
class VisitRecordReader
{
public:
    explicit VisitRecordReader(Database &database) : m_database(database) {}
    /// `known` may hold the visit's questions of an earlier reading: they are taken over while their hashes still agree.
    domain::VisitRecord record(const domain::VisitId &id, const std::vector<domain::PinnedItem> &known = {}) const;

private:
    std::vector<domain::PinnedItem> items(const domain::VisitId &id, const std::vector<domain::PinnedItem> &known) const;
    Database &m_database;
};

}
