#include "models/report/check/placementcheck.h"

#include "models/report/check/runbox.h"

#include <algorithm>
#include <cmath>

namespace xunzhen::report {

namespace {

constexpr double kTolerance = 0.6;
// Nothing is printed nearer to the paper's edge than this, not even a head.
constexpr double kPaperEdge = points(12);
constexpr double kBand = 24;

QRectF grown(const QRectF &rect)
{
    return rect.adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance);
}

struct Mark
{
    QRectF box;
    const GlyphRun *run = nullptr; ///< none: a picture
};

// Everything inked on the page, from top to bottom.
std::vector<Mark> marksOf(const Page &page)
{
    std::vector<Mark> marks;
    for (const GlyphRun &run : page.runs)
        if (const QRectF ink = inkOf(run); !ink.isEmpty())
            marks.push_back({ink, &run});
    for (const PlacedImage &image : page.images)
        marks.push_back({image.rect.adjusted(1, 1, -1, -1)});
    for (const Fill &fill : page.fills)
        for (const QRectF &rect : fill.rects)
            marks.push_back({rect});
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.box.top() < b.box.top(); });
    return marks;
}

bool isUpright(const Rule &rule)
{
    return rule.from.x() == rule.to.x();
}

// A tick in its box is the only rule that is neither.
bool isLevel(const Rule &rule)
{
    return rule.from.y() == rule.to.y();
}

QRectF boxOf(const Rule &rule)
{
    const double half = rule.width / 2;
    return QRectF(rule.from, rule.to).normalized().adjusted(-half, -half, half, half);
}

// The rules by bands of the page's height, so that a text is held only against those beside it.
class RuleBands
{
public:
    explicit RuleBands(const std::vector<Rule> &rules)
    {
        for (const Rule &rule : rules)
            if (isUpright(rule) || isLevel(rule))
                add(boxOf(rule));
    }

    bool meets(const QRectF &ink) const
    {
        for (size_t band = bandOf(ink.top()); band <= bandOf(ink.bottom()) && band < m_bands.size(); ++band)
            for (const QRectF &rule : m_bands[band])
                if (rule.intersects(ink))
                    return true;
        return false;
    }

private:
    static size_t bandOf(double y) { return size_t(std::max(0.0, y / kBand)); }

    void add(const QRectF &rule)
    {
        m_bands.resize(std::max(m_bands.size(), bandOf(rule.bottom()) + 1));
        for (size_t band = bandOf(rule.top()); band <= bandOf(rule.bottom()); ++band)
            m_bands[band].push_back(rule);
    }

    std::vector<std::vector<QRectF>> m_bands;
};

} // namespace

void PlacementCheck::run()
{
    for (size_t page = 0; page < m_pages.pages.size(); ++page)
        checkPage(page);
}

void PlacementCheck::checkPage(size_t page)
{
    bool hasHead = false;
    for (const GlyphRun &run : m_pages.pages[page].runs) {
        hasHead = hasHead || (run.tag >= 0 && partOf(m_pages, run.tag) == Tag::Part::Head);
        checkRun(page, run);
    }
    checkRules(page, hasHead);
    checkPictures(page);
    checkOverlaps(page);
    checkCuts(page);
}

void PlacementCheck::checkRun(size_t page, const GlyphRun &run)
{
    const QRectF box = report::boxOf(run);
    if (box.isEmpty())
        return;
    const QRectF sheet = QRectF(QPointF(0, 0), m_pages.size).adjusted(kPaperEdge, kPaperEdge, -kPaperEdge, -kPaperEdge);
    const QRectF type = grown(m_geometry.type);
    bool good = run.tag >= 0 && grown(m_pages.textArea).contains(box);
    if (run.tag < 0)
        good = sheet.contains(box) && (type.contains(box) || box.top() > type.bottom() - 1 || box.bottom() < type.top() + 1);
    else if (!good && partOf(m_pages, run.tag) == Tag::Part::Head)
        good = sheet.contains(box) && box.bottom() < type.bottom();
    if (!good)
        m_faults.add(u"layout-text-outside"_qs, page, textOf(run));
}

void PlacementCheck::checkRules(size_t page, bool hasHead)
{
    const QRectF room = hasHead ? QRectF(QPointF(0, 0), m_pages.size) : grown(m_geometry.type);
    for (const Rule &rule : m_pages.pages[page].rules)
        if (!room.contains(rule.from) || !room.contains(rule.to)) {
            m_faults.add(u"layout-rule-outside"_qs, page);
            return;
        }
}

void PlacementCheck::checkPictures(size_t page)
{
    const QRectF room = grown(m_pages.textArea);
    for (const PlacedImage &image : m_pages.pages[page].images)
        if (!room.contains(image.rect))
            m_faults.add(u"layout-picture-outside"_qs, page);
    for (const Fill &fill : m_pages.pages[page].fills)
        if (std::any_of(fill.rects.begin(), fill.rects.end(), [&](const QRectF &rect) { return !room.contains(rect); }))
            m_faults.add(u"layout-picture-outside"_qs, page);
}

void PlacementCheck::checkOverlaps(size_t page)
{
    const auto marks = marksOf(m_pages.pages[page]);
    for (size_t i = 0; i < marks.size(); ++i)
        for (size_t j = i + 1; j < marks.size() && marks[j].box.top() < marks[i].box.bottom(); ++j) {
            const bool text = marks[i].run || marks[j].run;
            if (text && marks[i].box.intersects(marks[j].box)) {
                m_faults.add(u"layout-overlap"_qs, page, textOf(marks[i].run ? *marks[i].run : *marks[j].run));
                return;
            }
        }
}

void PlacementCheck::checkCuts(size_t page)
{
    const RuleBands rules(m_pages.pages[page].rules);
    for (const GlyphRun &run : m_pages.pages[page].runs)
        if (const QRectF ink = inkOf(run); !ink.isEmpty() && rules.meets(ink))
            m_faults.add(u"layout-text-cut"_qs, page, textOf(run));
}

} // namespace xunzhen::report
