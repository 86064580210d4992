#pragma once

#include "models/domain/search/enterpriseindex.h"
#include "models/services/enterprises/firmcolumnscache.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace xunzhen::services {

/// The search index that all connections of a profile share. Loaded on first use and after `invalidate`. Any thread. Only who
/// searches waits for a loading; what changes meanwhile is kept and taken over at its end.
class SearchIndex
{
public:
    using Source = std::function<std::vector<domain::IndexedEnterprise>()>;

    /// Forgets what is known; the next search loads it anew.
    void invalidate();
    /// Takes over one changed record; does nothing while nothing is loaded.
    void upsert(const domain::IndexedEnterprise &enterprise);
    void remove(const domain::EnterpriseId &id);
    /// A snapshot to search in, loaded from the source when nothing is known yet.
    domain::EnterpriseIndex snapshot(const Source &source);
    /// What the same firms are filtered by.
    FirmColumnsCache &columns() { return m_columns; }
    /// How many records it holds; nullopt while a search would have to load it.
    std::optional<int> size() const;

private:
    using Change = std::function<void(domain::EnterpriseIndex &)>;
    void take(Change change);
    domain::EnterpriseIndex load(const Source &source, std::unique_lock<std::mutex> &lock);

    FirmColumnsCache m_columns;
    mutable std::mutex m_mutex;
    std::condition_variable m_loaded;
    std::optional<domain::EnterpriseIndex> m_index;
    std::vector<Change> m_meanwhile; ///< came while it was loaded
    bool m_loading = false, m_outdated = false;
};

}
