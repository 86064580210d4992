#pragma once

#include "models/domain/remediation/contradictions.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// Why contradictions are meant so; notes that were taken back have no reason any more. Throws base::Error; Error(Frozen) once
/// the visit is issued.
class ContradictionNoteRepository
{
public:
    explicit ContradictionNoteRepository(Database &database) : m_database(database) {}

    std::vector<domain::ContradictionNote> ofVisit(const domain::VisitId &visit) const; ///< by subject
    void save(const domain::ContradictionNote &note); ///< the id is derived from visit and subject

private:
    Database &m_database;
};

}
