#include "models/services/searchservice.h"

#include "models/services/enterprises/enterpriserows.h"
#include "models/services/packs/packlibrary.h"
#include "models/services/workspace.h"

#include <algorithm>
#include <iterator>

namespace xunzhen::services {

namespace {

constexpr qsizetype kFewestCharactersOfLaw = 2;
constexpr size_t kFewestInitialsOfLaw = 3, kMostLaws = 3;

bool isSameArticle(const LawHit &a, const LawHit &b)
{
    return a.shortTitle == b.shortTitle && a.version == b.version && a.article == b.article;
}

/// Laws whose title fits, in the version to go by; the shortest title first.
std::vector<LawHit> lawsCalled(const LawService &laws, const QString &text)
{
    const auto words = domain::searchWords(text);
    std::vector<LawHit> found;
    for (const LawSummary &law : laws.list()) {
        const domain::SoundingText title(law.shortTitle);
        const bool fits = std::ranges::all_of(words, [&](const domain::SearchWord &word) { return title.fits(word, kFewestInitialsOfLaw); });
        if (fits && law.validity.state == domain::LawState::InForce)
            found.push_back({law.shortTitle, law.version, {}, law.title, law.validity});
    }
    std::ranges::stable_sort(found, {}, [](const LawHit &law) { return law.shortTitle.size(); });
    found.resize(std::min(found.size(), kMostLaws));
    return found;
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
    std::ranges::copy(lawsCalled(laws, text), std::back_inserter(hits));
    for (const LawHit &hit : laws.search(text.trimmed(), limit))
        if (std::none_of(hits.begin(), hits.end(), [&](const LawHit &other) { return isSameArticle(hit, other); }))
            hits.push_back(hit);
    hits.resize(std::min(hits.size(), size_t(limit)));
    return hits;
}

}
