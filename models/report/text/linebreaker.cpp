#include "models/report/text/linebreaker.h"

#include "models/report/text/charclass.h"

namespace xunzhen::report {

namespace {

constexpr double kRounding = 0.05;

bool isFullWidth(const SetCharacter &character)
{
    return character.advance > 900;
}

class Breaker
{
public:
    Breaker(const std::vector<SetCharacter> &text, const TextStyle &style, const LineWidths &widths)
        : m_text(text), m_style(style), m_widths(widths)
    {
    }

    std::vector<BrokenLine> run()
    {
        int first = 0;
        do {
            first = fill(first);
        } while (first < count());
        m_lines.back().last = true;
        return std::move(m_lines);
    }

private:
    int count() const { return int(m_text.size()); }
    char32_t at(int i) const { return m_text[size_t(i)].character; }

    bool breaksAfter(int i) const
    {
        return i + 1 >= count() || canBreakBetween(at(i), at(i + 1));
    }

    // Returns where the next line begins.
    int fill(int first)
    {
        const double room = m_lines.empty() ? m_widths.first : m_widths.rest;
        double width = 0;
        double slack = 0;
        int chance = first;
        for (int i = first; i < count(); ++i) {
            const SetCharacter &character = m_text[size_t(i)];
            width += widthOf(character, m_style);
            slack += squeezeOf(character, m_style);
            const double ink = isFullWidth(character) ? width - m_style.tracking : width;
            if (ink > room + kRounding && !isBlank(at(i))) {
                if (mayNotStartLine(at(i)) && ink - room <= slack && breaksAfter(i))
                    return close(first, i + 1, ink - room);
                return close(first, chance > first ? chance : std::max(i, first + 1), 0);
            }
            if (breaksAfter(i))
                chance = i + 1;
        }
        return close(first, count(), 0);
    }

    int close(int first, int next, double squeeze)
    {
        int end = next;
        while (end > first && isBlank(at(end - 1)))
            --end;
        double width = 0;
        for (int i = first; i < end; ++i)
            width += widthOf(m_text[size_t(i)], m_style);
        if (end > first && isFullWidth(m_text[size_t(end - 1)]))
            width -= m_style.tracking;
        m_lines.push_back({first, end, width, squeeze, false});
        while (next < count() && isBlank(at(next)))
            ++next;
        return next;
    }

    const std::vector<SetCharacter> &m_text;
    const TextStyle &m_style;
    const LineWidths m_widths;
    std::vector<BrokenLine> m_lines;
};

} // namespace

std::vector<SetCharacter> setText(TypeCase &types, const TextStyle &style, const QString &text)
{
    std::vector<SetCharacter> characters;
    const auto codePoints = text.toUcs4();
    characters.reserve(size_t(codePoints.size()));
    for (const auto code : codePoints)
        characters.push_back(types.set(style.font, char32_t(code)));
    return characters;
}

double widthOf(const SetCharacter &character, const TextStyle &style)
{
    const double spacing = isFullWidth(character) ? style.tracking : 0;
    return character.advance * style.size / 1000 + spacing;
}

double squeezeOf(const SetCharacter &character, const TextStyle &style)
{
    const bool gives = isFullWidth(character) && isSqueezable(character.character);
    return gives ? style.size * 0.45 : 0;
}

std::vector<BrokenLine> breakLines(const std::vector<SetCharacter> &text, const TextStyle &style,
                                   const LineWidths &widths)
{
    if (text.empty())
        return {{0, 0, 0, 0, true}};
    return Breaker(text, style, widths).run();
}

} // namespace xunzhen::report
