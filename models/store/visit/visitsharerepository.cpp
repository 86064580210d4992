#include "models/store/visit/visitsharerepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

domain::VisitShares VisitShareRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare(R"(SELECT visit_id, checklist_code, section, inspector_id, at FROM visit_share
        WHERE visit_id = :visit ORDER BY checklist_code, section)");
    statement.bind(":visit", visit);
    domain::VisitShares shares;
    while (statement.step())
        shares.push_back({statement.id<domain::VisitId>(0), statement.text(1), statement.text(2),
                          statement.id<domain::InspectorId>(3), statement.moment(4)});
    return shares;
}

void VisitShareRepository::save(const domain::VisitShare &share)
{
    m_database.prepare(R"(INSERT INTO visit_share (id, visit_id, checklist_code, section, inspector_id, at)
        VALUES (:id, :visit, :list, :section, :inspector, :at)
        ON CONFLICT (id) DO UPDATE SET inspector_id = excluded.inspector_id, at = excluded.at)")
        .bind(":id", domain::visitShareIdFor(share.visit, share.checklistCode, share.section)).bind(":visit", share.visit)
        .bind(":list", share.checklistCode).bind(":section", share.section).bind(":inspector", share.inspector)
        .bind(":at", share.at).run();
}

}
