#pragma once

#include "models/domain/visit/visit.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// 作答. Throws base::Error; Error(Frozen) once the visit is issued.
class AnswerRepository
{
public:
    explicit AnswerRepository(Database &database) : m_database(database) {}

    std::optional<domain::Answer> find(const domain::AnswerId &id) const;
    std::vector<domain::Answer> ofVisit(const domain::VisitId &visit) const;
    void save(const domain::Answer &answer); ///< a null id is replaced by answerIdFor()

private:
    Database &m_database;
};

}
