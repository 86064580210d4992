#include "models/report/odt/roughheight.h"

#include "models/report/text/cleantext.h"

#include <cmath>
#include <numeric>

namespace xunzhen::report::odt {

namespace {

constexpr double kScaleStep = 0.025;
constexpr double kSmallestScale = 0.3;
constexpr double kPadding = 6;
// Of a page: word processors break lines in other places, and one line too many begins a page of its own.
constexpr double kTrust = 0.92;

double widthOf(const QString &text, const TextStyle &style)
{
    double width = 0;
    for (const uint code : text.toUcs4())
        width += code >= 0x1100 ? style.size + style.tracking : style.size / 2;
    return width;
}

bool breaksPage(const Block &block)
{
    return std::holds_alternative<PageBreakBlock>(block);
}

} // namespace

double RoughHeight::of(const QString &text, const TextStyle &style, double width, double scale) const
{
    double height = 0;
    for (const QString &paragraph : paragraphsOf(cleanText(text))) {
        const double room = width / scale - (style.leftIndent + style.rightIndent) * style.size;
        const double lines = std::ceil((widthOf(paragraph, style) + style.firstIndent * style.size) / std::max(room, style.size));
        height += (std::max(1.0, lines) * style.pitch + style.before + style.after) * scale;
    }
    return height;
}

double RoughHeight::of(const ParagraphBlock &block, double scale) const
{
    return of(block.text, m_paper.styles.value(block.style), m_paper.geometry.type.width(), scale * block.scale);
}

double RoughHeight::of(const TableBlock &block, const TableRow &row) const
{
    double height = points(block.minHeight);
    size_t column = 0;
    for (const TableCell &cell : row) {
        double width = 0;
        for (int i = 0; i < cell.span && column < block.columns.size(); ++i)
            width += points(block.columns[column++]);
        const TextStyle style = m_paper.styles.value(cell.style);
        const double images = points(block.imageHeight) * ((cell.image ? 1 : 0) + (cell.second ? 1 : 0));
        height = std::max(height, of(cell.text, style, width - kPadding, 1) + of(cell.after, style, width - kPadding, 1) + images + kPadding);
    }
    return height;
}

double RoughHeight::of(const TableBlock &block) const
{
    const double head = block.head.empty() ? 0 : of(block, block.head);
    return std::accumulate(block.rows.begin(), block.rows.end(), head + 2 * kPadding,
                           [&](double sum, const TableRow &row) { return sum + of(block, row); });
}

double RoughHeight::of(const Block &block) const
{
    if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
        return of(*paragraph);
    if (const auto *table = std::get_if<TableBlock>(&block))
        return of(*table);
    if (const auto *space = std::get_if<SpaceBlock>(&block))
        return points(space->height);
    const auto *page = std::get_if<OnePageBlock>(&block);
    double height = 0;
    for (size_t i = 0; page && i < page->paragraphs.size(); ++i)
        height += of(page->paragraphs[i], scaleOf(*page));
    return height;
}

double RoughHeight::scaleOf(const OnePageBlock &block) const
{
    const double room = m_paper.geometry.type.height() * kTrust - points(block.reserve);
    const auto fits = [&](double scale) {
        return std::accumulate(block.paragraphs.begin(), block.paragraphs.end(), 0.0, [&](double sum, const ParagraphBlock &each) {
            return sum + of(each, scale);
        }) <= room;
    };
    double scale = 1;
    while (scale - kScaleStep >= std::max(block.smallest, kSmallestScale) && !fits(scale))
        scale -= kScaleStep;
    return scale;
}

double RoughHeight::spaceOf(const Blocks &blocks, size_t index) const
{
    size_t first = index, end = index;
    while (first > 0 && !breaksPage(blocks[first - 1]))
        --first;
    while (end < blocks.size() && !breaksPage(blocks[end]))
        ++end;
    double rest = m_paper.geometry.type.height() * kTrust;
    int shares = 0;
    for (size_t i = first; i < end; ++i) {
        rest -= of(blocks[i]);
        const auto *space = std::get_if<SpaceBlock>(&blocks[i]);
        shares += space && space->stretch ? 1 : 0;
    }
    return points(std::get<SpaceBlock>(blocks[index]).height) + std::max(0.0, rest) / std::max(1, shares);
}

} // namespace xunzhen::report::odt
