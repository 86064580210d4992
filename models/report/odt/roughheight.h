#pragma once

#include "models/report/papertext.h"

namespace xunzhen::report::odt {

/// About how high things become, points, without any font: a full-width character is as wide as it is high, any other half of that.
/// For what a word processor cannot do itself: to share what is left of a page, to set a sheet smaller until it fits.
class RoughHeight
{
public:
    explicit RoughHeight(const PaperText &paper) : m_paper(paper) {}

    double of(const Block &block) const;
    double of(const ParagraphBlock &block, double scale = 1) const;
    /// The scale at which the paragraphs fit one page.
    double scaleOf(const OnePageBlock &block) const;
    /// What the stretching space number `index` of the blocks gets of its page.
    double spaceOf(const Blocks &blocks, size_t index) const;

private:
    double of(const QString &text, const TextStyle &style, double width, double scale) const;
    double of(const TableBlock &block) const;
    double of(const TableBlock &block, const TableRow &row) const;

    const PaperText &m_paper;
};

} // namespace xunzhen::report::odt
