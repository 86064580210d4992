#pragma once

#include "models/domain/picture/picturemarks.h"

namespace xunzhen::store {

class Database;

/// 照片标注. Those of what an issued paper shows are Error(Frozen). Throws base::Error.
class PictureMarkRepository
{
public:
    explicit PictureMarkRepository(Database &database) : m_database(database) {}

    std::optional<domain::PictureMarks> find(const domain::EvidenceId &evidence) const;
    std::vector<domain::PictureMarks> ofVisit(const domain::VisitId &visit) const;
    void save(const domain::PictureMarks &marks);

private:
    Database &m_database;
};

}
