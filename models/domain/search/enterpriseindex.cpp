#include "models/domain/search/enterpriseindex.h"

#include "models/domain/search/flatindex.h"
#include "models/domain/search/indexsearch.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr size_t kFewHits = 20;      ///< fewer: addresses are worth a look
constexpr size_t kHardlyAnyHits = 5; ///< fewer: perhaps mistyped by sound
constexpr size_t kManyRecent = 2000;

std::vector<Hit> mergedHits(IndexSearch &base, IndexSearch &recent, size_t limit)
{
    const auto a = base.best(), b = recent.best();
    std::vector<Hit> hits;
    for (size_t i = 0, j = 0; hits.size() < limit && (i < a.size() || j < b.size());) {
        const bool fromBase = j == b.size() || (i < a.size() && meritOf(a[i]) <= meritOf(b[j]));
        hits.push_back(fromBase ? base.hit(a[i++]) : recent.hit(b[j++]));
    }
    return hits;
}

}

EnterpriseIndex::EnterpriseIndex() : m_base(withRows({})), m_recent(withRows({}))
{
}

EnterpriseIndex::EnterpriseIndex(const std::vector<IndexedEnterprise> &enterprises) : m_recent(withRows({}))
{
    FlatIndex rows;
    for (const IndexedEnterprise &enterprise : enterprises)
        rows.append(enterprise);
    m_base = withRows(std::move(rows));
}

SearchResult EnterpriseIndex::find(const QString &query, int limit) const
{
    const auto words = searchWords(query);
    if (words.empty())
        return {};
    const size_t most = size_t(std::max(0, limit));
    IndexSearch base(*m_base.flat, *m_base.hidden, words, most), recent(*m_recent.flat, *m_recent.hidden, words, most);
    const auto both = [&](void (IndexSearch::*look)()) { (base.*look)(), (recent.*look)(); };
    const auto count = [&] { return base.count() + recent.count(); };
    both(&IndexSearch::lookAtNamesAndCodes);
    if (count() < kFewHits)
        both(&IndexSearch::lookAtPlaces);
    if (count() < kHardlyAnyHits)
        both(&IndexSearch::lookAtHomophones);
    return {mergedHits(base, recent, most), int(count())};
}

int EnterpriseIndex::size() const
{
    return int(m_base.live() + m_recent.live());
}

qint64 EnterpriseIndex::nameBytes() const
{
    return m_base.flat->names().bytes() + m_recent.flat->names().bytes();
}

void EnterpriseIndex::upsert(const IndexedEnterprise &enterprise)
{
    upsert(std::vector{enterprise});
}

void EnterpriseIndex::upsert(const std::vector<IndexedEnterprise> &enterprises)
{
    std::vector<EnterpriseId> ids;
    for (const IndexedEnterprise &enterprise : enterprises)
        ids.push_back(enterprise.id);
    m_base = without(m_base, ids);
    FlatIndex rows;
    appendLive(rows, without(m_recent, ids));
    std::sort(ids.begin(), ids.end());
    for (auto it = enterprises.rbegin(); it != enterprises.rend(); ++it) { // of two states of one firm the last counts
        const auto id = std::lower_bound(ids.begin(), ids.end(), it->id);
        if (id == ids.end() || *id != it->id)
            continue;
        rows.append(*it);
        ids.erase(id, std::upper_bound(id, ids.end(), it->id));
    }
    m_recent = withRows(std::move(rows));
    if (m_recent.flat->size() > std::max(kManyRecent, m_base.flat->size() / 20))
        settle();
}

void EnterpriseIndex::remove(const EnterpriseId &id)
{
    m_base = without(m_base, {id});
    m_recent = without(m_recent, {id});
}

void EnterpriseIndex::settle()
{
    FlatIndex rows;
    appendLive(rows, m_base);
    appendLive(rows, m_recent);
    m_base = withRows(std::move(rows));
    m_recent = withRows({});
}

EnterpriseIndex::Layer EnterpriseIndex::withRows(FlatIndex rows)
{
    rows.finish();
    return {std::make_shared<const FlatIndex>(std::move(rows)), std::make_shared<const std::vector<bool>>()};
}

EnterpriseIndex::Layer EnterpriseIndex::without(const Layer &layer, const std::vector<EnterpriseId> &ids)
{
    std::vector<bool> hidden = *layer.hidden;
    bool changed = false;
    for (const EnterpriseId &id : ids) {
        const auto row = layer.flat->rowOf(id);
        if (!row)
            continue;
        hidden.resize(layer.flat->size());
        hidden[*row] = changed = true;
    }
    return changed ? Layer{layer.flat, std::make_shared<const std::vector<bool>>(std::move(hidden))} : layer;
}

void EnterpriseIndex::appendLive(FlatIndex &rows, const Layer &layer)
{
    for (size_t row = 0; row < layer.flat->size(); ++row)
        if (layer.hidden->empty() || !(*layer.hidden)[row])
            rows.append(*layer.flat, row);
}

size_t EnterpriseIndex::Layer::live() const
{
    return flat->size() - size_t(std::count(hidden->begin(), hidden->end(), true));
}

}
