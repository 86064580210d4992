#include "models/report/layout/paragraphlayout.h"

#include "models/report/layout/linesetter.h"
#include "models/report/text/cleantext.h"

namespace xunzhen::report {

namespace {

QByteArray roleOf(int level)
{
    return level > 0 ? "H" + QByteArray::number(level) : QByteArray("P");
}

// Steps by which paragraphs that must fit one page are set smaller.
constexpr double kScaleStep = 0.025;
constexpr double kSmallestScale = 0.3;

TextStyle scaled(TextStyle style, double scale)
{
    style.size *= scale;
    style.pitch *= scale;
    style.tracking *= scale;
    style.before *= scale;
    style.after *= scale;
    return style;
}

double heightOf(Composition &composition, const ParagraphBlock &block, double scale)
{
    const TextStyle style = scaled(composition.style(block.style), scale);
    double height = 0;
    for (const QString &text : paragraphsOf(block.text))
        height += style.before + style.after + style.pitch * double(setLines(composition, style, text, composition.width(), -1).size());
    return height;
}

double heightOf(Composition &composition, const OnePageBlock &block, double scale)
{
    double height = 0;
    for (const ParagraphBlock &paragraph : block.paragraphs)
        height += heightOf(composition, paragraph, scale);
    return height;
}

void keepTogether(Strips &strips, bool whole)
{
    const size_t count = strips.size();
    for (size_t i = 0; i + 1 < count; ++i)
        strips[i].keepWithNext = whole || i == 0 || i + 2 == count;
}

Strips layoutParagraph(Composition &composition, const TextStyle &style, const ParagraphBlock &block,
                       const QString &text)
{
    const auto part = block.closing ? Tag::Part::Closing : Tag::Part::Text;
    const int tag = composition.addParagraphTag(style.name, part, roleOf(block.level));
    Strips strips;
    for (SetLine &line : setLines(composition, style, text, composition.width(), tag)) {
        Strip strip;
        strip.height = style.pitch;
        strip.onGrid = style.onGrid;
        strip.drawing = std::move(line.drawing);
        strips.push_back(std::move(strip));
    }
    keepTogether(strips, block.level > 0 || block.keepWithNext);
    strips.front().before = style.before;
    strips.back().after = style.after;
    strips.back().keepWithNext = block.level > 0 || block.keepWithNext;
    return strips;
}

} // namespace

Strips layoutParagraphs(Composition &composition, const ParagraphBlock &block)
{
    const TextStyle style = scaled(composition.style(block.style), block.scale);
    Strips strips;
    for (const QString &text : paragraphsOf(block.text)) {
        Strips own = layoutParagraph(composition, style, block, text);
        if (block.bookmark && strips.empty())
            own.front().bookmark = Bookmark{QString(text), std::max(1, block.level), 0, 0};
        std::move(own.begin(), own.end(), std::back_inserter(strips));
    }
    return strips;
}

Strips layoutOnePage(Composition &composition, const OnePageBlock &block)
{
    const double room = composition.height() - points(block.reserve);
    double scale = 1;
    while (scale - kScaleStep >= std::max(block.smallest, kSmallestScale) && heightOf(composition, block, scale) > room)
        scale -= kScaleStep;
    Strips strips;
    for (ParagraphBlock paragraph : block.paragraphs) {
        paragraph.scale = scale;
        Strips own = layoutParagraphs(composition, paragraph);
        std::move(own.begin(), own.end(), std::back_inserter(strips));
    }
    return strips;
}

} // namespace xunzhen::report
