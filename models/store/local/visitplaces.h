#pragma once

#include "models/domain/visit/visit.h"

#include <optional>

namespace xunzhen::store {

class Database;

/// Where the inspector left off.
struct VisitPlace
{
    domain::VisitId visit;
    domain::Step step = domain::Step::Register;
    QString itemCode;
    QDateTime at;
};

/// One place per visit, of this laptop alone. Throws base::Error.
class VisitPlaces
{
public:
    explicit VisitPlaces(Database &database) : m_database(database) {}

    std::optional<VisitPlace> find(const domain::VisitId &visit) const;
    std::optional<VisitPlace> latest() const;
    void save(const VisitPlace &place);

private:
    Database &m_database;
};

}
