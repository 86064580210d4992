#include "models/domain/enterprise/firmsets.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

using Parents = std::map<EnterpriseId, EnterpriseId>;

/// The smallest id of the set so far.
EnterpriseId rootOf(Parents &parents, const EnterpriseId &id)
{
    EnterpriseId root = id;
    for (auto found = parents.find(root); found != parents.end() && found->second != root; found = parents.find(root))
        root = found->second;
    parents[id] = root;
    return root;
}

void join(Parents &parents, const EnterpriseId &a, const EnterpriseId &b)
{
    const EnterpriseId left = rootOf(parents, a), right = rootOf(parents, b);
    parents[std::max(left, right)] = std::min(left, right);
}

}

FirmSets::FirmSets(const std::vector<FirmLink> &links, const std::set<EnterpriseId> &inUse)
{
    Parents parents;
    for (const FirmLink &link : links)
        if (!link.one.isNull() && !link.other.isNull() && link.one != link.other)
            join(parents, link.one, link.other);
    std::map<EnterpriseId, std::vector<EnterpriseId>> byRoot;
    for (const auto &[id, parent] : Parents(parents))
        byRoot[rootOf(parents, id)].push_back(id);
    for (const auto &[root, members] : byRoot) {
        const auto first = std::find_if(members.begin(), members.end(), [&](const auto &id) { return inUse.contains(id); });
        const EnterpriseId canonical = first == members.end() ? root : *first;
        m_members.emplace(canonical, members);
        for (const EnterpriseId &id : members) {
            m_canonical.emplace(id, canonical);
            if (id != canonical && inUse.contains(id))
                m_hidden.insert(id);
        }
    }
}

EnterpriseId FirmSets::canonical(const EnterpriseId &id) const
{
    const auto found = m_canonical.find(id);
    return found == m_canonical.end() ? id : found->second;
}

std::vector<EnterpriseId> FirmSets::members(const EnterpriseId &id) const
{
    const auto found = m_members.find(canonical(id));
    return found == m_members.end() ? std::vector{id} : found->second;
}

}
