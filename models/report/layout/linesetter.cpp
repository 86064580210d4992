#include "models/report/layout/linesetter.h"

#include "models/report/text/charclass.h"
#include "models/report/text/linebreaker.h"

namespace xunzhen::report {

namespace {

// Wider gaps look torn and make readers see blanks; such a line stays ragged.
constexpr double kMaxStretch = 0.25;
// A ticked box is the empty one with a tick drawn into it, so that both look alike in every font. Corners in em, from the base line.
constexpr char32_t kTickedBox = U'☑';
constexpr QPointF kTick[] = {{0.26, -0.40}, {0.44, -0.20}, {0.76, -0.62}};
constexpr double kTickWidth = 0.07;

class LineSetter
{
public:
    LineSetter(const std::vector<SetCharacter> &text, const TextStyle &style, int tag)
        : m_text(text), m_style(style), m_tag(tag)
    {
    }

    SetLine set(const BrokenLine &line, double x, double room)
    {
        std::vector<double> advances = plainAdvances(line);
        squeeze(line, advances);
        const double slack = room - (line.width - line.squeeze);
        if (m_style.align == TextStyle::Align::Justify && !line.last)
            stretch(line, slack, advances);
        Drawing drawing;
        drawing.runs = runs(line, x + shift(slack), advances);
        for (const GlyphRun &run : drawing.runs)
            addTicks(run, drawing.rules);
        return {std::move(drawing)};
    }

private:
    const SetCharacter &at(int i) const { return m_text[size_t(i)]; }

    std::vector<double> plainAdvances(const BrokenLine &line) const
    {
        std::vector<double> advances;
        for (int i = line.first; i < line.end; ++i)
            advances.push_back(widthOf(at(i), m_style));
        return advances;
    }

    // A closing mark gives up its right half, an opening one the gap before it.
    void squeeze(const BrokenLine &line, std::vector<double> &advances) const
    {
        double total = 0;
        for (int i = line.first; i < line.end; ++i)
            total += squeezeOf(at(i), m_style);
        if (line.squeeze <= 0 || total <= 0)
            return;
        for (int i = line.first; i < line.end; ++i) {
            const double give = squeezeOf(at(i), m_style) * line.squeeze / total;
            const bool opening = mayNotEndLine(at(i).character) && i > line.first;
            advances[size_t(i - line.first - (opening ? 1 : 0))] -= give;
        }
    }

    bool hasGapAfter(int i) const
    {
        return isBlank(at(i).character) || !isWordPart(at(i).character) || !isWordPart(at(i + 1).character);
    }

    void stretch(const BrokenLine &line, double slack, std::vector<double> &advances) const
    {
        int gaps = 0;
        for (int i = line.first; i + 1 < line.end; ++i)
            gaps += hasGapAfter(i);
        if (gaps == 0 || slack <= 0 || slack / gaps > kMaxStretch * m_style.size)
            return;
        for (int i = line.first; i + 1 < line.end; ++i)
            if (hasGapAfter(i))
                advances[size_t(i - line.first)] += slack / gaps;
    }

    double shift(double slack) const
    {
        if (m_style.align == TextStyle::Align::Center)
            return slack / 2;
        return m_style.align == TextStyle::Align::Right ? slack : 0;
    }

    std::vector<GlyphRun> runs(const BrokenLine &line, double x, const std::vector<double> &advances) const
    {
        std::vector<GlyphRun> runs;
        const double baseLine = leadingAbove(m_style) + kAscent * m_style.size;
        for (int i = line.first; i < line.end; ++i) {
            if (runs.empty() || runs.back().face != at(i).face)
                runs.push_back({at(i).face, m_style.size, QPointF(x, baseLine), {}, m_style.color, m_tag});
            const double advance = advances[size_t(i - line.first)];
            runs.back().glyphs.push_back({at(i).character, at(i).glyph, advance});
            x += advance;
        }
        return runs;
    }

    static void addTicks(const GlyphRun &run, std::vector<Rule> &rules)
    {
        QPointF at = run.origin;
        for (const Glyph &glyph : run.glyphs) {
            if (glyph.character == kTickedBox)
                for (size_t i = 0; i + 1 < std::size(kTick); ++i)
                    rules.push_back({at + kTick[i] * run.size, at + kTick[i + 1] * run.size, kTickWidth * run.size, run.color});
            at.rx() += glyph.advance;
        }
    }

    const std::vector<SetCharacter> &m_text;
    const TextStyle &m_style;
    int m_tag;
};

} // namespace

std::vector<SetLine> setLines(Composition &composition, const TextStyle &style, const QString &text,
                              double width, int tag)
{
    const double em = style.size + style.tracking;
    const double left = style.leftIndent * em;
    const double room = width - left - style.rightIndent * em;
    const double indent = style.firstIndent * em;
    const auto characters = setText(composition.types(), style, text);
    const auto broken = breakLines(characters, style, {room - indent, room});
    composition.countLines(broken.size());
    LineSetter setter(characters, style, tag);
    std::vector<SetLine> lines;
    for (const BrokenLine &line : broken) {
        const double inset = lines.empty() ? indent : 0;
        lines.push_back(setter.set(line, left + inset, room - inset));
    }
    return lines;
}

double lineWidth(TypeCase &types, const TextStyle &style, const QString &text)
{
    double width = 0;
    for (const SetCharacter &character : setText(types, style, text))
        width += widthOf(character, style);
    return width;
}

} // namespace xunzhen::report
