#include "models/store/local/visitplaces.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

namespace {

std::optional<VisitPlace> firstPlace(Statement &statement)
{
    if (!statement.step())
        return std::nullopt;
    VisitPlace place;
    place.visit = statement.id<domain::VisitId>(0);
    place.step = domain::stepFromCode(statement.text(1)).value_or(domain::Step::Register);
    place.itemCode = statement.text(2);
    place.at = statement.moment(3);
    return place;
}

}

std::optional<VisitPlace> VisitPlaces::find(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare(R"(SELECT visit_id, step, item_code, at FROM visit_place
        WHERE visit_id = :visit)");
    return firstPlace(statement.bind(":visit", visit));
}

std::optional<VisitPlace> VisitPlaces::latest() const
{
    Statement statement = m_database.prepare(R"(SELECT visit_id, step, item_code, at FROM visit_place
        ORDER BY at DESC LIMIT 1)");
    return firstPlace(statement);
}

void VisitPlaces::save(const VisitPlace &place)
{
    m_database.prepare(R"(INSERT INTO visit_place (visit_id, step, item_code, at)
        VALUES (:visit, :step, :item, :at)
        ON CONFLICT (visit_id) DO UPDATE SET step = excluded.step, item_code = excluded.item_code, at = excluded.at)")
        .bind(":visit", place.visit).bind(":step", domain::stepCode(place.step))
        .bind(":item", place.itemCode).bind(":at", place.at).run();
}

}
