#include "models/report/layout/endblocklayout.h"

#include "models/report/layout/linesetter.h"
#include "models/report/text/cleantext.h"

namespace xunzhen::report {

namespace {

// GB/T 9704-2012 7.4: the first and the last rule are 0.35 mm strong, those between 0.25 mm; rows stand one character in.
constexpr double kOuterRule = points(0.35);
constexpr double kInnerRule = points(0.25);
constexpr double kRowGap = 3;
// The room between issuer and date, in characters.
constexpr double kBetween = 2;

class EndBlockLayout
{
public:
    EndBlockLayout(Composition &composition, const EndBlock &block)
        : m_composition(composition), m_block(block), m_style(composition.style(block.style)),
          m_tag(composition.addParagraphTag(block.style, Tag::Part::Closing))
    {
        m_style.align = TextStyle::Align::Left;
        m_style.leftIndent = 1;
        m_style.rightIndent = 1;
    }

    Strips run()
    {
        for (const QString &kind : paragraphsOf(m_block.copies))
            addRow(setLines(m_composition, hanging(kind), kind, m_composition.width(), m_tag));
        if (!m_block.issuer.trimmed().isEmpty() || !m_block.date.trimmed().isEmpty())
            addIssue();
        finish();
        return std::move(m_strips);
    }

private:
    // Turned lines begin under what follows the colon of 抄送：.
    TextStyle hanging(const QString &text) const
    {
        TextStyle style = m_style;
        const double label = double(text.left(text.indexOf(u'：') + 1).toUcs4().size());
        style.leftIndent += label;
        style.firstIndent = -label;
        return style;
    }

    void addIssue()
    {
        TextStyle right = m_style;
        right.align = TextStyle::Align::Right;
        TextStyle left = m_style;
        const double em = m_style.size + m_style.tracking;
        const QString date = m_block.date.trimmed();
        left.rightIndent += date.isEmpty() ? 0 : lineWidth(m_composition.types(), m_style, date) / em + kBetween;
        auto lines = setLines(m_composition, left, m_block.issuer.trimmed(), m_composition.width(), m_tag);
        if (!date.isEmpty())
            addDrawing(lines.back().drawing, setLines(m_composition, right, date, m_composition.width(), m_tag).front().drawing, {});
        addRow(std::move(lines));
    }

    void addRow(std::vector<SetLine> lines)
    {
        const size_t first = m_strips.size();
        for (SetLine &line : lines) {
            Strip strip;
            strip.height = m_style.pitch;
            strip.drawing = std::move(line.drawing);
            m_strips.push_back(std::move(strip));
        }
        addAbove(m_strips[first], kRowGap);
        m_strips.back().height += kRowGap;
        if (m_block.ruled)
            ruleAbove(m_strips[first], first == 0 ? kOuterRule : kInnerRule);
    }

    static void addAbove(Strip &strip, double height)
    {
        const Drawing inner = std::exchange(strip.drawing, {});
        addDrawing(strip.drawing, inner, QPointF(0, height));
        strip.height += height;
    }

    void ruleAbove(Strip &strip, double width) const
    {
        addAbove(strip, width);
        strip.drawing.rules.push_back({QPointF(0, width / 2), QPointF(m_composition.width(), width / 2), width, 0xff000000});
    }

    void finish()
    {
        if (m_strips.empty())
            return;
        for (Strip &strip : m_strips) {
            strip.atFoot = true;
            strip.keepWithNext = true;
        }
        m_strips.front().before = m_style.pitch;
        Strip &last = m_strips.back();
        last.keepWithNext = false;
        if (!m_block.ruled)
            return;
        const double y = last.height + kOuterRule / 2;
        last.drawing.rules.push_back({QPointF(0, y), QPointF(m_composition.width(), y), kOuterRule, 0xff000000});
        last.height += kOuterRule;
    }

    Composition &m_composition;
    const EndBlock &m_block;
    TextStyle m_style;
    int m_tag;
    Strips m_strips;
};

} // namespace

Strips layoutEndBlock(Composition &composition, const EndBlock &block)
{
    return EndBlockLayout(composition, block).run();
}

} // namespace xunzhen::report
