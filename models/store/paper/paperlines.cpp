#include "models/store/paper/paperlines.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

void eachPaper(Database &database, const std::function<bool(const PaperLine &)> &act)
{
    Statement row = database.prepare(R"(
        SELECT paper.id, paper.visit_id, paper.enterprise_id, paper.draft_id, paper.kind, paper.number, coalesce(enterprise.name, ''),
               paper.revision, paper.issued_at
        FROM paper LEFT JOIN enterprise ON enterprise.id = paper.enterprise_id
        ORDER BY paper.issued_at DESC, paper.revision DESC, paper.id DESC)");
    while (row.step()) {
        const PaperLine line{row.id<domain::PaperId>(0), row.id<domain::VisitId>(1), row.id<domain::EnterpriseId>(2),
                             row.id<domain::PaperDraftId>(3), row.text(4), row.text(5), row.text(6), row.integer(7), row.moment(8)};
        if (!act(line))
            return;
    }
}

}
