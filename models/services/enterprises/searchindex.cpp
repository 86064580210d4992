#include "models/services/enterprises/searchindex.h"

namespace xunzhen::services {

void SearchIndex::invalidate()
{
    const std::lock_guard lock(m_mutex);
    m_index.reset();
}

void SearchIndex::upsert(const domain::IndexedEnterprise &enterprise)
{
    const std::lock_guard lock(m_mutex);
    if (m_index)
        m_index->upsert(enterprise);
}

void SearchIndex::remove(const domain::EnterpriseId &id)
{
    const std::lock_guard lock(m_mutex);
    if (m_index)
        m_index->remove(id);
}

domain::EnterpriseIndex SearchIndex::snapshot(const Source &source)
{
    const std::lock_guard lock(m_mutex);
    if (!m_index)
        m_index.emplace(source());
    return *m_index;
}

}
