#include "models/report/layout/qrlayout.h"

#include "models/base/error.h"
#include "models/report/layout/linesetter.h"
#include "models/report/text/cleantext.h"

#include <qrcodegen.hpp>

#include <utility>

namespace xunzhen::report {

namespace {

constexpr double kGap = 10;
// Of the type area's width, so that the caption still has room.
constexpr double kLargestShare = 0.5;
// GB/T 9704-2012 7.4.1: the rules around the end block are 0.35 mm strong.
constexpr double kRule = points(0.35);
constexpr double kRuleGap = 5;

qrcodegen::QrCode encode(const QString &text)
{
    try {
        return qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    } catch (const qrcodegen::data_too_long &) {
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("text too long for a QR code"));
    }
}

Fill modules(const QString &text, double side, int tag)
{
    const auto code = encode(text);
    const double module = side / code.getSize();
    Fill fill;
    fill.tag = tag;
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize(); ++x)
            if (code.getModule(x, y))
                fill.rects.emplace_back(x * module, y * module, module, module);
    return fill;
}

// Moves the drawing between two rules as wide as the type area and sends it to the foot of its page.
void makeEndBlock(Strip &strip, double width)
{
    const Drawing inner = std::exchange(strip.drawing, {});
    const double height = strip.height + 2 * (kRule + kRuleGap);
    addDrawing(strip.drawing, inner, QPointF(0, kRule + kRuleGap));
    for (const double y : {kRule / 2, height - kRule / 2})
        strip.drawing.rules.push_back({QPointF(0, y), QPointF(width, y), kRule, 0xff000000});
    strip.height = height;
    strip.atFoot = true;
}

} // namespace

Strips layoutQr(Composition &composition, const QrBlock &block)
{
    const TextStyle &style = composition.style(block.style);
    const double side = std::min(points(block.side), composition.width() * kLargestShare);
    Strip strip;
    strip.before = style.pitch;
    strip.height = side;
    const int figure = composition.addTag("Figure", 0, block.text);
    composition.tag(figure).part = Tag::Part::Closing;
    strip.drawing.fills.push_back(modules(block.text, side, figure));
    const int tag = composition.addParagraphTag(block.style, Tag::Part::Closing);
    const double left = side + kGap;
    double top = 0;
    for (const QString &paragraph : paragraphsOf(block.caption))
        for (SetLine &line : setLines(composition, style, paragraph, composition.width() - left, tag)) {
            addDrawing(strip.drawing, line.drawing, QPointF(left, top));
            top += style.pitch;
        }
    strip.height = std::max(side, top);
    if (block.atFoot)
        makeEndBlock(strip, composition.width());
    return {strip};
}

} // namespace xunzhen::report
