#include "models/store/visit/visitchanges.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <algorithm>
#include <array>

namespace xunzhen::store {

namespace {

// The records of each kind come first, so that the log is looked up by record.
constexpr std::array kChanges{
    R"(SELECT max(o.hlc) FROM op o WHERE o.entity = 'visit' AND o.record = :visit AND o.grp <> 'state')",
    R"(SELECT max(o.hlc) FROM visit v CROSS JOIN op o ON o.entity = 'enterprise' AND o.record = v.enterprise_id
        WHERE v.id = :visit AND o.grp NOT IN ('note', 'positive'))",
    R"(SELECT max(o.hlc) FROM visit_item r CROSS JOIN op o ON o.entity = 'visit_item' AND o.record = r.id
        WHERE r.visit_id = :visit AND coalesce(r.retired, 0) = 0 AND o.grp <> 'state')",
    R"(SELECT max(o.hlc) FROM answer r CROSS JOIN op o ON o.entity = 'answer' AND o.record = r.id
        WHERE r.visit_id = :visit AND o.grp <> 'state')",
    R"(SELECT max(o.hlc) FROM evidence r CROSS JOIN op o ON o.entity = 'evidence' AND o.record = r.id
        WHERE r.visit_id = :visit AND coalesce(r.voided, '') = '' AND o.grp <> 'state')",
    R"(SELECT max(o.hlc) FROM finding r CROSS JOIN op o ON o.entity = 'finding' AND o.record = r.id
        WHERE r.visit_id = :visit AND coalesce(r.voided, '') = '' AND o.grp NOT IN ('state', 'together'))",
    R"(SELECT max(o.hlc) FROM finding f CROSS JOIN opinion r ON r.finding_id = f.id
        CROSS JOIN op o ON o.entity = 'opinion' AND o.record = r.id
        WHERE f.visit_id = :visit AND coalesce(f.voided, '') = '' AND coalesce(r.voided, '') = '' AND o.grp <> 'state')",
    R"(SELECT max(o.hlc) FROM remediation r CROSS JOIN op o ON o.entity = 'remediation' AND o.record = r.id
        WHERE r.visit_id = :visit AND r.state IS NOT 'voided' AND o.grp <> 'state')",
    R"(SELECT max(o.hlc) FROM picture_mark r CROSS JOIN evidence e ON e.id = r.evidence_id
        CROSS JOIN op o ON o.entity = 'picture_mark' AND o.record = r.id
        WHERE r.visit_id = :visit AND coalesce(e.voided, '') = '' AND o.grp <> 'state')"};

}

qint64 VisitChanges::last(const domain::VisitId &visit) const
{
    qint64 latest = 0;
    for (const char *change : kChanges) {
        Statement statement = m_database.prepare(change);
        statement.bind(":visit", visit);
        if (statement.step())
            latest = std::max(latest, statement.number(0));
    }
    return latest;
}

std::map<domain::SignatureId, qint64> VisitChanges::signatures(const domain::VisitId &visit) const
{
    std::map<domain::SignatureId, qint64> given;
    Statement statement = m_database.prepare(R"(SELECT s.id, max(o.hlc) FROM signature s
        CROSS JOIN op o ON o.entity = 'signature' AND o.record = s.id
        WHERE s.visit_id = :visit AND o.grp <> 'state' GROUP BY s.id)");
    statement.bind(":visit", visit);
    while (statement.step())
        given[statement.id<domain::SignatureId>(0)] = statement.number(1);
    return given;
}

}
