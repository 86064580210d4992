#include "models/report/layout/qrlayout.h"

#include "models/base/error.h"
#include "models/report/layout/linesetter.h"
#include "models/report/text/cleantext.h"

#include <qrcodegen.hpp>

namespace xunzhen::report {

namespace {

constexpr double kGap = 10;

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

} // namespace

Strips layoutQr(Composition &composition, const QrBlock &block)
{
    const TextStyle &style = composition.style(block.style);
    const double side = points(block.side);
    Strip strip;
    strip.before = style.pitch;
    strip.height = side;
    strip.drawing.fills.push_back(modules(block.text, side, composition.addTag("Figure", 0, block.text)));
    const int tag = composition.addTag("P");
    const double left = side + kGap;
    double top = 0;
    for (const QString &paragraph : paragraphsOf(block.caption))
        for (SetLine &line : setLines(composition, style, paragraph, composition.width() - left, tag)) {
            addDrawing(strip.drawing, Drawing{{}, {}, {}, std::move(line.runs)}, QPointF(left, top));
            top += style.pitch;
        }
    strip.height = std::max(side, top);
    return {strip};
}

} // namespace xunzhen::report
