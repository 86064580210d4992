#include "models/services/enterprises/firmcolumnscache.h"

#include "models/services/enterprises/joinedfirm.h"
#include "models/store/enterprise/firmfactreader.h"

#include <set>

namespace xunzhen::services {

namespace {

/// A record that was joined, parted or taken out concerns every record of its firm.
std::set<domain::EnterpriseId> withTwins(const std::vector<domain::EnterpriseId> &records, const domain::FirmSets &sets)
{
    std::set<domain::EnterpriseId> all;
    for (const domain::EnterpriseId &record : records)
        for (const domain::EnterpriseId &member : sets.members(record))
            all.insert(member);
    return all;
}

domain::FirmColumns withChanges(const domain::FirmColumns &columns, const std::vector<domain::EnterpriseId> &changed,
                                const domain::FirmSets &sets, const store::FirmFactReader &reader)
{
    domain::FirmColumns now = columns;
    for (const domain::EnterpriseId &record : withTwins(changed, sets)) {
        const auto facts = sets.isCanonical(record) ? reader.of(record) : std::nullopt;
        if (facts)
            now.upsert(*facts);
        else
            now.remove(record);
    }
    return now;
}

}

std::shared_ptr<const domain::FirmColumns> FirmColumnsCache::current(Workspace &workspace)
{
    const std::lock_guard lock(m_mutex);
    const store::FirmChanges log(workspace.database());
    const auto tips = log.tips();
    if (m_columns && tips == m_tips)
        return m_columns;
    const auto changed = m_columns ? log.since(m_tips) : std::nullopt;
    if (changed && changed->empty()) {
        m_tips = tips;
        return m_columns;
    }
    const domain::FirmSets sets = firmSets(workspace);
    const store::FirmFactReader reader(workspace.database(), sets);
    m_columns = std::make_shared<const domain::FirmColumns>(
        changed ? withChanges(*m_columns, *changed, sets, reader) : domain::FirmColumns(reader.all()));
    m_tips = tips;
    return m_columns;
}

}
