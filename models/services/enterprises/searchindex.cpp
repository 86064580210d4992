#include "models/services/enterprises/searchindex.h"

#include "models/base/outcome.h"

namespace xunzhen::services {

void SearchIndex::invalidate()
{
    const std::lock_guard lock(m_mutex);
    m_index.reset();
    m_outdated = true;
}

void SearchIndex::take(Change change)
{
    const std::lock_guard lock(m_mutex);
    if (m_index)
        change(*m_index);
    else if (m_loading)
        m_meanwhile.push_back(std::move(change));
}

void SearchIndex::upsert(const domain::IndexedEnterprise &enterprise)
{
    take([enterprise](domain::EnterpriseIndex &index) { index.upsert(enterprise); });
}

void SearchIndex::remove(const domain::EnterpriseId &id)
{
    take([id](domain::EnterpriseIndex &index) { index.remove(id); });
}

std::optional<int> SearchIndex::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_index ? std::optional(m_index->size()) : std::nullopt;
}

domain::EnterpriseIndex SearchIndex::snapshot(const Source &source)
{
    std::unique_lock lock(m_mutex);
    m_loaded.wait(lock, [this] { return !m_loading; });
    return m_index ? *m_index : load(source, lock);
}

/// What was read for an index that was forgotten meanwhile serves this search alone.
domain::EnterpriseIndex SearchIndex::load(const Source &source, std::unique_lock<std::mutex> &lock)
{
    m_loading = true;
    m_outdated = false;
    m_meanwhile.clear();
    lock.unlock();
    std::optional<domain::EnterpriseIndex> read;
    const auto done = base::attempt([&] { read.emplace(source()); });
    lock.lock();
    m_loading = false;
    m_loaded.notify_all();
    if (!done)
        throw done.error();
    for (const Change &change : m_meanwhile)
        change(*read);
    m_meanwhile.clear();
    if (!m_outdated)
        m_index = read;
    return *read;
}

}
