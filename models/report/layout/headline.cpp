#include "models/report/layout/headline.h"

#include "models/report/layout/linesetter.h"
#include "models/report/text/cleantext.h"

namespace xunzhen::report {

namespace {

// 2号, the size of the title under it: a heading is never smaller.
constexpr double kSmallest = 22;
constexpr double kSizeStep = 0.5;
// Between the agencies and the suffix, in em.
constexpr double kSuffixGap = 0.5;

TextStyle sized(TextStyle style, double size)
{
    const double scale = size / style.size;
    style.size = size;
    style.pitch *= scale;
    style.tracking *= scale;
    style.align = TextStyle::Align::Center;
    style.balanced = true;
    return style;
}

double widthOf(const Drawing &line)
{
    double width = 0;
    for (const GlyphRun &run : line.runs)
        for (const Glyph &glyph : run.glyphs)
            width += glyph.advance;
    return width;
}

// Gives every glyph but the last its share of what the line lacks; the line begins at `left`.
void spread(Drawing &line, double left, double width)
{
    size_t glyphs = 0;
    for (const GlyphRun &run : line.runs)
        glyphs += run.glyphs.size();
    const double share = glyphs > 1 ? (width - widthOf(line)) / double(glyphs - 1) : 0;
    for (GlyphRun &run : line.runs) {
        run.origin.setX(left);
        for (Glyph &glyph : run.glyphs)
            left += glyph.advance += --glyphs > 0 ? share : 0;
    }
}

class HeadlineSetter
{
public:
    HeadlineSetter(Composition &composition, const QString &agency, const QString &suffix, const HeadlineRoom &room)
        : m_composition(composition), m_names(paragraphsOf(agency)), m_suffix(suffix), m_room(room)
    {
        if (m_names.isEmpty())
            m_names << QString();
    }

    Headline run(const TextStyle &wished)
    {
        double size = wished.size;
        while (size - kSizeStep >= kSmallest && !fits(sized(wished, size)))
            size -= kSizeStep;
        Headline made{{}, sized(wished, size)};
        m_tag = m_composition.addParagraphTag(wished.name, Tag::Part::Head);
        setNames(made);
        if (!m_suffix.isEmpty())
            addSuffix(made);
        return made;
    }

private:
    double widest(const TextStyle &style) const
    {
        double width = 0;
        for (const QString &name : m_names)
            width = std::max(width, lineWidth(m_composition.types(), style, name));
        return width;
    }

    double suffixRoom(const TextStyle &style) const
    {
        return m_suffix.isEmpty() ? 0 : lineWidth(m_composition.types(), style, m_suffix) + kSuffixGap * style.size;
    }

    bool fits(const TextStyle &style) const
    {
        return widest(style) + suffixRoom(style) <= m_room.width && double(m_names.size()) * style.pitch <= m_room.height;
    }

    void setNames(Headline &made)
    {
        const double room = m_room.width - suffixRoom(made.style);
        for (const QString &name : m_names)
            for (SetLine &line : setLines(m_composition, made.style, name, room, m_tag))
                made.lines.push_back(std::move(line.drawing));
        const double width = widest(made.style);
        const bool whole = made.lines.size() == size_t(m_names.size());
        for (Drawing &line : made.lines)
            if (whole && m_names.size() > 1)
                spread(line, (room - width) / 2, width);
    }

    void addSuffix(Headline &made) const
    {
        double right = 0;
        for (const Drawing &line : made.lines)
            if (!line.runs.empty())
                right = std::max(right, line.runs.front().origin.x() + widthOf(line));
        TextStyle style = made.style;
        style.align = TextStyle::Align::Left;
        const double left = right + kSuffixGap * style.size;
        const Drawing suffix = setLines(m_composition, style, m_suffix, m_room.width, m_tag).front().drawing;
        const size_t middle = (made.lines.size() - 1) / 2;
        const double down = made.lines.size() % 2 == 0 ? style.pitch / 2 : 0;
        addDrawing(made.lines[middle], suffix, QPointF(left, down));
    }

    Composition &m_composition;
    QStringList m_names;
    const QString m_suffix;
    const HeadlineRoom m_room;
    int m_tag = -1;
};

} // namespace

Headline setHeadline(Composition &composition, const TextStyle &style, const QString &agency, const QString &suffix,
                     const HeadlineRoom &room)
{
    return HeadlineSetter(composition, agency, suffix.trimmed(), room).run(style);
}

} // namespace xunzhen::report
