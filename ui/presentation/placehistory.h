#pragma once

#include "ui/presentation/navigator.h"

#include <vector>

namespace xunzhen::presentation {

/// Where one has been since the program started: back and forward again, as in a browser. What is begun at a place ("import")
/// is not begun again by coming back to it.
class PlaceHistory
{
public:
    /// One goes there; `left` is where one was by then, which is more than where one had gone to. What lay ahead is forgotten.
    void visit(const Place &place, const Place &left);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < int(m_places.size()); }
    /// Where the step leads; nothing when there is none.
    std::optional<Place> back(const Place &left) { return step(-1, left); }
    std::optional<Place> forward(const Place &left) { return step(1, left); }

private:
    std::optional<Place> step(int by, const Place &left);
    void keep(const Place &left);

    std::vector<Place> m_places;
    int m_at = -1;
};

/// The place without what is begun there.
Place settled(Place place);

}
