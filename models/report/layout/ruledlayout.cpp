#include "models/report/layout/ruledlayout.h"

#include "models/report/layout/linesetter.h"
#include "models/report/text/cleantext.h"

namespace xunzhen::report {

namespace {

constexpr double kRule = 0.5;
// Type and rule are so far apart that both stay clear.
constexpr double kTightest = 1.3;

std::vector<SetLine> linesOf(Composition &composition, const RuledLinesBlock &block, const TextStyle &style)
{
    const int tag = composition.addTag("P");
    QStringList paragraphs = paragraphsOf(block.text);
    if (paragraphs.isEmpty())
        paragraphs << QString();
    paragraphs.front().prepend(block.label);
    std::vector<SetLine> lines;
    for (const QString &paragraph : paragraphs)
        for (SetLine &line : setLines(composition, style, paragraph, composition.width(), tag))
            lines.push_back(std::move(line));
    lines.resize(std::max(lines.size(), size_t(std::max(1, block.count))));
    return lines;
}

} // namespace

Strips layoutRuledLines(Composition &composition, const RuledLinesBlock &block)
{
    TextStyle style = composition.style(block.style);
    style.pitch = std::max(block.pitch > 0 ? points(block.pitch) : style.pitch, kTightest * style.size);
    const double label = lineWidth(composition.types(), style, block.label) + style.firstIndent * (style.size + style.tracking);
    Strips strips;
    for (SetLine &line : linesOf(composition, block, style)) {
        Strip strip;
        strip.height = style.pitch;
        strip.onGrid = style.onGrid && block.pitch <= 0;
        strip.drawing = std::move(line.drawing);
        const double left = strips.empty() && label < composition.width() ? label : 0;
        strip.drawing.rules.push_back({QPointF(left, style.pitch - kRule), QPointF(composition.width(), style.pitch - kRule), kRule, style.color});
        strips.push_back(std::move(strip));
    }
    // Neither the first nor the last line stands alone on a page.
    strips.front().keepWithNext = strips.size() > 1;
    if (strips.size() > 2)
        strips[strips.size() - 2].keepWithNext = true;
    return strips;
}

} // namespace xunzhen::report
