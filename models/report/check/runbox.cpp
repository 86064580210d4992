#include "models/report/check/runbox.h"

#include "models/report/layout/linesetter.h"
#include "models/report/text/charclass.h"

#include <algorithm>

namespace xunzhen::report {

namespace {

constexpr double kBlankHalf = 0.45; // of a full-width mark, em
constexpr double kInkTop = 0.78;    // above the base line, em
constexpr double kInkFoot = 0.06;   // below it
constexpr double kSide = 0.5;       // points

bool isInk(const Glyph &glyph)
{
    return !isBlank(glyph.character) && glyph.character != 0x3000;
}

} // namespace

QString textOf(const GlyphRun &run)
{
    QString text;
    for (const Glyph &glyph : run.glyphs)
        text += QString::fromUcs4(&glyph.character, 1);
    return text;
}

double widthOf(const GlyphRun &run)
{
    double width = 0;
    for (const Glyph &glyph : run.glyphs)
        width += glyph.advance;
    return width;
}

QRectF boxOf(const GlyphRun &run)
{
    const auto first = std::find_if(run.glyphs.begin(), run.glyphs.end(), isInk);
    const auto last = std::find_if(run.glyphs.rbegin(), run.glyphs.rend(), isInk).base();
    if (first == run.glyphs.end())
        return {};
    double left = run.origin.x();
    for (auto glyph = run.glyphs.begin(); glyph != first; ++glyph)
        left += glyph->advance;
    double right = left;
    for (auto glyph = first; glyph != last; ++glyph)
        right += glyph->advance;
    if (mayNotStartLine((last - 1)->character) && isSqueezable((last - 1)->character))
        right -= kBlankHalf * run.size;
    return {QPointF(left, run.origin.y() - kAscent * run.size), QPointF(right, run.origin.y() + kDescent * run.size)};
}

QRectF inkOf(const GlyphRun &run)
{
    const QRectF box = boxOf(run);
    if (box.isEmpty())
        return {};
    return QRectF(QPointF(box.left() + kSide, run.origin.y() - kInkTop * run.size),
                  QPointF(box.right() - kSide, run.origin.y() + kInkFoot * run.size)).normalized();
}

Tag::Part partOf(const PageModel &pages, int tag)
{
    while (tag >= 0 && pages.tags[size_t(tag)].part == Tag::Part::Text)
        tag = pages.tags[size_t(tag)].parent;
    return tag < 0 ? Tag::Part::Text : pages.tags[size_t(tag)].part;
}

} // namespace xunzhen::report
