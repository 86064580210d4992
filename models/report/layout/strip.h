#pragma once

#include "models/report/page/pagemodel.h"

#include <memory>
#include <optional>

namespace xunzhen::report {

/// What a strip shows, relative to its upper left corner at the left edge of the type area.
struct Drawing
{
    std::vector<Rule> rules;
    std::vector<Fill> fills;
    std::vector<PlacedImage> images;
    std::vector<GlyphRun> runs;
};

/// The smallest piece that pages are made of: a line of a paragraph, a table row, a row of photos.
/// It is never torn.
struct Strip
{
    double height = 0;
    double before = 0; ///< lost at the head of a page
    double after = 0;  ///< lost at the foot of a page
    bool onGrid = false;
    bool atFoot = false;  ///< sinks to the foot of its page
    bool stretch = false; ///< grows, with its like, until the page is full
    bool keepWithNext = false;
    bool staysWithNext = false; ///< keepWithNext, unless that leaves much of the page empty
    bool startsPage = false;
    bool endsCover = false;
    bool hidesNumber = false; ///< its page bears no number
    Drawing drawing;
    std::shared_ptr<const Strip> head; ///< repeated when this strip begins a page
    std::optional<Bookmark> bookmark;
};

using Strips = std::vector<Strip>;

/// Adds `from`, moved by `offset`, to what stands on `to`.
template<typename Surface>
void addDrawing(Surface &to, const Drawing &from, QPointF offset)
{
    for (Rule rule : from.rules) {
        rule.from += offset;
        rule.to += offset;
        to.rules.push_back(rule);
    }
    for (Fill fill : from.fills) {
        for (QRectF &rect : fill.rects)
            rect.translate(offset);
        to.fills.push_back(std::move(fill));
    }
    for (PlacedImage image : from.images) {
        image.rect.translate(offset);
        to.images.push_back(image);
    }
    for (GlyphRun run : from.runs) {
        run.origin += offset;
        to.runs.push_back(std::move(run));
    }
}

} // namespace xunzhen::report
