#include "models/report/layout/pager.h"

#include "models/base/error.h"
#include "models/report/limits.h"

#include <cmath>

namespace xunzhen::report {

namespace {

constexpr double kRounding = 0.1;
// So much of a page may stay empty for the sake of what would rather stay together.
constexpr double kLargestHole = 0.22;
// No page holds more strips.
constexpr size_t kFarthest = 1000;

class Pager
{
public:
    Pager(const Strips &strips, const PageGeometry &geometry) : m_strips(strips), m_geometry(geometry)
    {
        m_result.pages.emplace_back();
    }

    PagedStrips run()
    {
        for (size_t i = 0; i < m_strips.size(); ++i) {
            if (mustBreak(i))
                breakPage(i);
            place(m_strips[i], footTop(i));
            if (m_strips[i].stretch)
                m_y += slackAfter(i);
        }
        return std::move(m_result);
    }

private:
    double room() const { return m_geometry.textHeight() + kRounding; }

    double topFor(const Strip &strip, double y) const
    {
        const double top = y > 0 ? y + strip.before : 0;
        if (!strip.onGrid)
            return top;
        return std::ceil((top - kRounding) / m_geometry.pitch) * m_geometry.pitch;
    }

    using Link = bool (*)(const Strip &);
    static bool isTied(const Strip &strip) { return strip.keepWithNext; }
    static bool isDrawn(const Strip &strip) { return strip.keepWithNext || strip.staysWithNext; }

    bool startsChain(size_t i, Link link) const { return i == 0 || !link(m_strips[i - 1]) || m_strips[i].startsPage; }

    // Where the chain that begins at strip i would end, the space after its last strip left out.
    double footOfChain(size_t i, double y, Link link) const
    {
        for (;; ++i) {
            const double foot = topFor(m_strips[i], y) + m_strips[i].height;
            if (!link(m_strips[i]) || i + 1 == m_strips.size() || m_strips[i + 1].startsPage)
                return foot;
            y = foot + m_strips[i].after;
        }
    }

    // The share of strip i in what is left of the page before the next one that starts a page.
    double slackAfter(size_t i) const
    {
        double y = m_y;
        int sharers = 1;
        const size_t end = std::min(m_strips.size(), i + kFarthest);
        for (++i; i < end && !m_strips[i].startsPage; ++i) {
            y = topFor(m_strips[i], y) + m_strips[i].height + m_strips[i].after;
            sharers += m_strips[i].stretch;
        }
        return std::max(0.0, m_geometry.textHeight() - y) / sharers;
    }

    bool mustBreak(size_t i) const
    {
        if (m_y <= 0)
            return false;
        const Strip &strip = m_strips[i];
        if (strip.startsPage || topFor(strip, m_y) + strip.height > room())
            return true;
        return mustMove(i, isTied) || (m_y >= room() * (1 - kLargestHole) && mustMove(i, isDrawn));
    }

    // The chain that begins here does not fit below, but on a page of its own.
    bool mustMove(size_t i, Link link) const
    {
        return startsChain(i, link) && footOfChain(i, m_y, link) > room() && footOfChain(i, 0, link) <= room();
    }

    void breakPage(size_t i)
    {
        const Strip &strip = m_strips[i];
        if (m_result.pages.size() == size_t(limits::kPages))
            throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("too many pages"), {{u"paper-too-long"_qs, {}, {}}});
        if (strip.endsCover)
            m_result.coverPages = int(m_result.pages.size());
        m_result.pages.emplace_back();
        m_y = 0;
        if (strip.head && !strip.startsPage)
            place(*strip.head, 0);
    }

    // Where a strip that sinks to the foot begins when all that sink after it stand below.
    double footTop(size_t i) const
    {
        if (!m_strips[i].atFoot)
            return 0;
        double height = m_strips[i].height;
        while (++i < m_strips.size() && m_strips[i].atFoot && !m_strips[i].startsPage)
            height += m_strips[i].before + m_strips[i].height;
        return m_geometry.textHeight() - height;
    }

    void place(const Strip &strip, double lowest)
    {
        const double top = std::max(topFor(strip, m_y), lowest);
        if (strip.hidesNumber)
            m_result.numberless.insert(m_result.pages.size() - 1);
        addDrawing(m_result.pages.back(), strip.drawing, m_geometry.type.topLeft() + QPointF(0, top));
        if (strip.bookmark) {
            Bookmark bookmark = *strip.bookmark;
            bookmark.page = int(m_result.pages.size()) - 1;
            bookmark.top = m_geometry.type.top() + top;
            m_result.bookmarks.push_back(bookmark);
        }
        m_y = top + strip.height + strip.after;
    }

    const Strips &m_strips;
    const PageGeometry &m_geometry;
    PagedStrips m_result;
    double m_y = 0;
};

} // namespace

PagedStrips paginate(const Strips &strips, const PageGeometry &geometry)
{
    return Pager(strips, geometry).run();
}

} // namespace xunzhen::report
