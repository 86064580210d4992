#include "models/report/layout/headlayout.h"

#include "models/report/layout/headline.h"
#include "models/report/layout/linesetter.h"
#include "models/report/text/cleantext.h"

namespace xunzhen::report {

namespace {

// GB/T 9704-2012 7.2.5 to 7.2.7 and 10.1.
constexpr double kRuleBelow = points(4);
constexpr double kRedRule = points(0.5);
constexpr double kBlankLines = 2;
constexpr double kLetterTop = points(30);
constexpr double kLetterFoot = points(20);
constexpr double kLetterRule = points(170);
constexpr double kThick = points(0.7);
constexpr double kThin = points(0.25);
constexpr double kRuleGap = points(0.5);
// What stands beside a rule is 7/8 of a 3号 character away from it.
constexpr double kBesideRule = 16 * 7.0 / 8;
// So much of the type area may be heading, so that the first page still has text.
constexpr double kHeadShare = 0.35;

double emFoot(const TextStyle &style)
{
    return leadingAbove(style) + style.size;
}

TextStyle aligned(TextStyle style, TextStyle::Align align)
{
    style.align = align;
    return style;
}

class RedHead
{
public:
    RedHead(Composition &composition, const RedHeadBlock &block)
        : m_composition(composition), m_block(block), m_numberStyle(composition.style(block.numberStyle))
    {
    }

    Strips run()
    {
        const HeadlineRoom room{m_composition.width(), m_composition.height() * kHeadShare};
        Headline headline = setHeadline(m_composition, m_composition.style(m_block.style), m_block.agency, m_block.suffix, room);
        Strips strips;
        for (Drawing &line : headline.lines)
            strips.push_back(lineStrip(std::move(line), headline.style, strips.empty()));
        strips.push_back(numberStrip(headline.style.color));
        return strips;
    }

private:
    Strip lineStrip(Drawing line, const TextStyle &style, bool first) const
    {
        const double top = std::min(points(m_block.top), m_composition.height() * kHeadShare);
        const double above = first ? std::max(0.0, top - leadingAbove(style)) : 0;
        Strip strip;
        strip.height = above + style.pitch;
        strip.keepWithNext = true;
        addDrawing(strip.drawing, line, QPointF(0, above));
        return strip;
    }

    Strip numberStrip(QRgb red)
    {
        const double pitch = m_numberStyle.pitch;
        Strip strip;
        strip.before = kBlankLines * pitch;
        strip.after = kBlankLines * pitch;
        const double last = m_block.signer.isEmpty() ? addCentredNumber(strip) : addNumberAndSigners(strip);
        const double y = last + emFoot(m_numberStyle) + kRuleBelow + kRedRule / 2;
        strip.drawing.rules.push_back({QPointF(0, y), QPointF(m_composition.width(), y), kRedRule, red});
        strip.height = y + kRedRule / 2;
        strip.keepWithNext = true;
        return strip;
    }

    // Returns the top of the last line, as the ones below do.
    double addCentredNumber(Strip &strip)
    {
        return addNumber(aligned(m_numberStyle, TextStyle::Align::Center), 0, strip);
    }

    double addNumber(const TextStyle &style, double top, Strip &strip)
    {
        const int tag = m_composition.addParagraphTag(style.name, Tag::Part::Head);
        for (const SetLine &line : setLines(m_composition, style, m_block.number.trimmed(), m_composition.width(), tag)) {
            addDrawing(strip.drawing, line.drawing, QPointF(0, top));
            top += style.pitch;
        }
        return top - style.pitch;
    }

    // The number one character in at the left, on the line of the last signer, whose names stand one character in at the right.
    double addNumberAndSigners(Strip &strip)
    {
        TextStyle left = aligned(m_numberStyle, TextStyle::Align::Left);
        left.leftIndent = 1;
        const double signersLeft = addSigners(strip);
        const double width = lineWidth(m_composition.types(), m_numberStyle, m_block.number);
        const bool beside = width + 2 * m_numberStyle.size <= signersLeft;
        const double lines = double(paragraphsOf(m_block.signer).size());
        return addNumber(left, (beside ? lines - 1 : lines) * m_numberStyle.pitch, strip);
    }

    double addSigners(Strip &strip)
    {
        const TextStyle style = aligned(m_composition.style(m_block.signerStyle), TextStyle::Align::Left);
        const TextStyle label = aligned(m_numberStyle, TextStyle::Align::Left);
        const int tag = m_composition.addParagraphTag(m_numberStyle.name, Tag::Part::Head);
        const QStringList signers = paragraphsOf(m_block.signer);
        double names = 0;
        for (const QString &signer : signers)
            names = std::max(names, lineWidth(m_composition.types(), style, signer));
        const double labelWidth = lineWidth(m_composition.types(), label, m_block.signerLabel);
        const double left = std::max(0.0, m_composition.width() - m_numberStyle.size - names - labelWidth);
        double top = 0;
        for (const QString &signer : signers) {
            if (top <= 0)
                addDrawing(strip.drawing, setLines(m_composition, label, m_block.signerLabel, labelWidth + 1, tag).front().drawing, QPointF(left, 0));
            const double down = top + leadingAbove(m_numberStyle) - leadingAbove(style);
            addDrawing(strip.drawing, setLines(m_composition, style, signer, names + 1, tag).front().drawing, QPointF(left + labelWidth, down));
            top += m_numberStyle.pitch;
        }
        return left;
    }

    Composition &m_composition;
    const RedHeadBlock &m_block;
    const TextStyle &m_numberStyle;
};

class LetterHead
{
public:
    LetterHead(Composition &composition, const LetterHeadBlock &block)
        : m_composition(composition), m_block(block), m_style(composition.style(block.numberStyle))
    {
    }

    Strip run()
    {
        const QRectF &type = m_composition.geometry().type;
        const HeadlineRoom room{type.width(), m_composition.height() * kHeadShare};
        const Headline headline = setHeadline(m_composition, m_composition.style(m_block.style), m_block.agency, {}, room);
        double top = kLetterTop - type.top() - leadingAbove(headline.style);
        for (const Drawing &line : headline.lines) {
            addDrawing(m_strip.drawing, line, QPointF(0, top));
            top += headline.style.pitch;
        }
        m_red = headline.style.color;
        const double foot = addDoubleRule(top - leadingAbove(headline.style) + kRuleBelow, kThick, kThin);
        addDoubleRule(m_composition.geometry().sheet.height() - kLetterFoot - type.top() - kThick - kRuleGap - kThin, kThin, kThick);
        addSides(foot + kBesideRule - leadingAbove(m_style));
        m_strip.after = kBlankLines * m_style.pitch;
        m_strip.hidesNumber = true;
        m_strip.keepWithNext = true;
        return std::move(m_strip);
    }

private:
    // Returns its lower edge.
    double addDoubleRule(double top, double first, double second)
    {
        const double left = (m_composition.geometry().sheet.width() - kLetterRule) / 2 - m_composition.geometry().type.left();
        for (const double width : {first, second}) {
            const double y = top + width / 2;
            m_strip.drawing.rules.push_back({QPointF(left, y), QPointF(left + kLetterRule, y), width, m_red});
            top += width + kRuleGap;
        }
        return top - kRuleGap;
    }

    void addSides(double top)
    {
        const double half = m_composition.width() / 2;
        const double left = addSide(m_block.left, aligned(m_style, TextStyle::Align::Left), QPointF(0, top));
        const double right = addSide(m_block.number, aligned(m_style, TextStyle::Align::Right), QPointF(half, top));
        m_strip.height = std::max(left, right);
    }

    double addSide(const QString &text, const TextStyle &style, QPointF at)
    {
        const int tag = m_composition.addParagraphTag(style.name, Tag::Part::Head);
        for (const QString &paragraph : paragraphsOf(text))
            for (const SetLine &line : setLines(m_composition, style, paragraph, m_composition.width() / 2, tag)) {
                addDrawing(m_strip.drawing, line.drawing, at);
                at.ry() += style.pitch;
            }
        return at.y();
    }

    Composition &m_composition;
    const LetterHeadBlock &m_block;
    const TextStyle &m_style;
    Strip m_strip;
    QRgb m_red = 0;
};

} // namespace

Strips layoutRedHead(Composition &composition, const RedHeadBlock &block)
{
    return RedHead(composition, block).run();
}

Strips layoutLetterHead(Composition &composition, const LetterHeadBlock &block)
{
    return {LetterHead(composition, block).run()};
}

} // namespace xunzhen::report
