#pragma once

#include "models/domain/visit/visit.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// 专家意见. Lists leave voided ones out. Throws base::Error; Error(Frozen) once the visit is issued.
class OpinionRepository
{
public:
    explicit OpinionRepository(Database &database) : m_database(database) {}

    std::optional<domain::Opinion> find(const domain::OpinionId &id) const; ///< a voided one too
    std::vector<domain::Opinion> ofFinding(const domain::FindingId &finding) const; ///< in the order given
    std::vector<domain::Opinion> ofVisit(const domain::VisitId &visit) const;
    void save(const domain::Opinion &opinion);
    void voidOpinion(const domain::OpinionId &id, const QString &reason);

private:
    Database &m_database;
};

}
