#include "models/report/template/textstylereader.h"

#include "models/report/template/faultlist.h"
#include "models/report/template/jsonmembers.h"

#include <QColor>

namespace xunzhen::report {

namespace {

using nlohmann::json;

constexpr double kMostIndent = 100; // characters
constexpr double kMostSpace = 500;  // points

std::optional<TextStyle::Align> alignOf(const QString &word)
{
    if (word == u"left")
        return TextStyle::Align::Left;
    if (word == u"center")
        return TextStyle::Align::Center;
    if (word == u"right")
        return TextStyle::Align::Right;
    return word == u"justify" || word.isEmpty() ? std::optional(TextStyle::Align::Justify) : std::nullopt;
}

/// Spacing and indents leave every line inside the type area, with room for a character.
bool staysInside(const TextStyle &style, double width)
{
    const auto within = [](double value, double most) { return value >= 0 && value <= most; };
    const double indents = style.leftIndent + style.rightIndent + std::max(0.0, style.firstIndent);
    return std::abs(style.tracking) <= style.size / 2 && within(style.leftIndent, kMostIndent)
        && within(style.rightIndent, kMostIndent) && style.firstIndent <= kMostIndent
        && style.leftIndent + style.firstIndent >= 0 && within(style.before, kMostSpace) && within(style.after, kMostSpace)
        && (indents + 1) * (style.size + style.tracking) <= width;
}

} // namespace

TextStyle readTextStyle(const QString &name, const json &style, const PageGeometry &page, FaultList &faults)
{
    const QString pointer = u"/styles/"_qs + name;
    static const QSet<QString> known{u"font"_qs, u"size"_qs, u"pitch"_qs, u"tracking"_qs, u"indent"_qs, u"left"_qs,
                                     u"right"_qs, u"before"_qs, u"after"_qs, u"grid"_qs, u"align"_qs, u"color"_qs, u"balance"_qs};
    checkKeys(style, pointer, known, faults);
    TextStyle made;
    made.name = name;
    made.font = textAt(style, "font");
    made.size = numberAt(style, "size", 16);
    made.onGrid = style.value("grid", false);
    made.balanced = style.value("balance", false);
    made.pitch = numberAt(style, "pitch", made.onGrid ? page.pitch : made.size * 1.6);
    made.tracking = numberAt(style, "tracking", 0);
    made.firstIndent = numberAt(style, "indent", 0);
    made.leftIndent = numberAt(style, "left", 0);
    made.rightIndent = numberAt(style, "right", 0);
    made.before = numberAt(style, "before", 0);
    made.after = numberAt(style, "after", 0);
    made.color = QColor(textAt(style, "color").isEmpty() ? u"#000000"_qs : textAt(style, "color")).rgb();
    const auto align = alignOf(textAt(style, "align"));
    made.align = align.value_or(TextStyle::Align::Justify);
    if (!align)
        faults.add(u"template-unknown-word"_qs, pointer + u"/align"_qs, {textAt(style, "align")});
    const bool badSize = made.size < 4 || made.size > 100 || made.pitch < made.size || made.pitch > 200;
    if (badSize || !staysInside(made, page.type.width()))
        faults.add(u"template-style-size"_qs, pointer, {name});
    return made;
}

} // namespace xunzhen::report
