#include "models/services/searchservice.h"

#include "models/services/enterprises/enterpriserows.h"
#include "models/services/packs/packlibrary.h"
#include "models/services/workspace.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

constexpr qsizetype kFewestCharactersOfLaw = 2;

bool isSameArticle(const LawHit &a, const LawHit &b)
{
    return a.shortTitle == b.shortTitle && a.version == b.version && a.article == b.article;
}

}

std::shared_ptr<const domain::ItemIndex> ItemShelf::index(const std::vector<PackPtr> &packs)
{
    const std::lock_guard lock(m_mutex);
    if (!m_index || packs != m_packs) {
        m_packs = packs;
        m_index = std::make_shared<const domain::ItemIndex>(asRulesTakeThem(packs));
    }
    return m_index;
}

EnterpriseHits SearchService::firms(const QString &text, int limit) const
{
    return m_workspace.readOr([&] { return findRows(m_workspace, text, limit); });
}

std::vector<domain::ItemHit> SearchService::items(const QString &text, int limit, ItemShelf &shelf) const
{
    const auto packs = m_workspace.readOr([&] { return PackLibrary(m_workspace).current(); });
    return shelf.index(packs)->find(text, size_t(limit));
}

std::vector<LawHit> SearchService::articles(const QString &text, int limit) const
{
    const LawService laws(m_workspace);
    std::vector<LawHit> hits = laws.lookUp(text);
    if (text.trimmed().size() < kFewestCharactersOfLaw)
        return hits;
    for (const LawHit &hit : laws.search(text.trimmed(), limit))
        if (std::none_of(hits.begin(), hits.end(), [&](const LawHit &other) { return isSameArticle(hit, other); }))
            hits.push_back(hit);
    hits.resize(std::min(hits.size(), size_t(limit)));
    return hits;
}

}
