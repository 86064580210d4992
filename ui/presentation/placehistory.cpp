#include "ui/presentation/placehistory.h"

#include "ui/presentation/placetext.h"

namespace xunzhen::presentation {

namespace {

constexpr size_t kLongest = 100;

/// The page is named and nothing of it.
bool namesOnlyThePage(const Place &place) { return placeText(place) == placeText({.page = place.page}); }

}

Place settled(Place place)
{
    place.begin.clear();
    return place;
}

void PlaceHistory::keep(const Place &left)
{
    if (m_at >= 0 && m_places[size_t(m_at)].page == left.page)
        m_places[size_t(m_at)] = settled(left);
}

void PlaceHistory::visit(const Place &place, const Place &left)
{
    keep(left);
    const Place next = settled(place);
    if (m_at >= 0) {
        const Place &now = m_places[size_t(m_at)];
        if (placeText(now) == placeText(next) || (now.page == next.page && namesOnlyThePage(next)))
            return;
        m_places.resize(size_t(m_at) + 1);
    }
    m_places.push_back(next);
    if (m_places.size() > kLongest)
        m_places.erase(m_places.begin());
    m_at = int(m_places.size()) - 1;
}

std::optional<Place> PlaceHistory::step(int by, const Place &left)
{
    const int to = m_at + by;
    if (to < 0 || to >= int(m_places.size()))
        return {};
    keep(left);
    m_at = to;
    return m_places[size_t(m_at)];
}

}
