#include "models/store/enterprise/indexreader.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::EnterpriseId;

void IndexReader::forEach(const std::function<void(domain::IndexedEnterprise)> &each) const
{
    Statement row = m_database.prepare(R"(SELECT id, name, uscc, address, town FROM enterprise
        WHERE coalesce(voided, '') = '' ORDER BY id)");
    while (row.step())
        each({row.id<EnterpriseId>(0), row.text(1), row.text(2), row.text(3), row.text(4), {}});
}

void IndexReader::forEachVisited(const std::function<void(const EnterpriseId &, const QDateTime &)> &each) const
{
    Statement row = m_database.prepare(R"(SELECT enterprise_id, max(opened_at) FROM visit
        WHERE state = 'issued' AND coalesce(voided, '') = '' GROUP BY enterprise_id)");
    while (row.step())
        each(row.id<EnterpriseId>(0), row.moment(1));
}

}
