#pragma once

#include "models/domain/search/enterpriseindex.h"
#include "models/services/enterprises/firmcolumnscache.h"

#include <functional>
#include <mutex>
#include <optional>

namespace xunzhen::services {

/// The search index that all connections of a profile share. Loaded on first use and after `invalidate`. Any thread.
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

private:
    FirmColumnsCache m_columns;
    std::mutex m_mutex;
    std::optional<domain::EnterpriseIndex> m_index;
};

}
