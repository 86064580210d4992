#include "models/report/text/linebreaker.h"

#include "models/report/text/charclass.h"

#include <algorithm>
#include <string>

namespace xunzhen::report {

namespace {

constexpr double kRounding = 0.05;

bool isFullWidth(const SetCharacter &character)
{
    return character.advance > 900;
}

// A title turns its line by sense (GB/T 9704-2012 7.3.1), not inside these.
const std::u32string kWholeWords[] = {U"有限责任公司", U"股份有限公司", U"有限公司", U"分公司", U"集团", U"会诊报告"};

std::vector<bool> insideWords(const std::vector<SetCharacter> &text)
{
    std::u32string plain;
    for (const SetCharacter &each : text)
        plain += each.character;
    std::vector<bool> inside(text.size(), false);
    for (const std::u32string &word : kWholeWords)
        for (size_t at = plain.find(word); at != plain.npos; at = plain.find(word, at + 1))
            std::fill_n(inside.begin() + std::ptrdiff_t(at), word.size() - 1, true);
    return inside;
}

class Breaker
{
public:
    Breaker(const std::vector<SetCharacter> &text, const TextStyle &style, const LineWidths &widths)
        : m_text(text), m_style(style), m_widths(widths),
          m_inside(style.balanced ? insideWords(text) : std::vector<bool>(text.size(), false))
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
        return i + 1 >= count() || (canBreakBetween(at(i), at(i + 1)) && !m_inside[size_t(i)]);
    }

    // Returns where the next line begins.
    int fill(int first)
    {
        const double room = m_lines.empty() ? m_widths.first : m_widths.rest;
        double width = 0;
        double slack = 0;
        int chance = first;
        int joint = first;
        for (int i = first; i < count(); ++i) {
            const SetCharacter &character = m_text[size_t(i)];
            width += widthOf(character, m_style);
            slack += squeezeOf(character, m_style);
            const double ink = isFullWidth(character) ? width - m_style.tracking : width;
            if (ink > room + kRounding && !isBlank(at(i))) {
                if (mayNotStartLine(at(i)) && ink - room <= slack && breaksAfter(i))
                    return close(first, i + 1, ink - room);
                return close(first, cutAt({chance, joint, i}, first), 0);
            }
            if (!breaksAfter(i))
                continue;
            (isDateJoint(at(i), i + 1 < count() ? at(i + 1) : 0) ? joint : chance) = i + 1;
        }
        return close(first, count(), 0);
    }

    // The first of the places, best first, that leaves something in the line.
    static int cutAt(std::initializer_list<int> places, int first)
    {
        const auto good = std::find_if(places.begin(), places.end(), [&](int place) { return place > first; });
        return good == places.end() ? first + 1 : *good;
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
    const std::vector<bool> m_inside;
    std::vector<BrokenLine> m_lines;
};

// The narrowest room that asks for no further line makes the lines most alike.
std::vector<BrokenLine> balanced(const std::vector<SetCharacter> &text, const TextStyle &style, const LineWidths &widths)
{
    std::vector<BrokenLine> best = Breaker(text, style, widths).run();
    double low = 0;
    double high = 1;
    while (best.size() > 1 && (high - low) * widths.rest > kRounding) {
        const double share = (low + high) / 2;
        auto lines = Breaker(text, style, {widths.first * share, widths.rest * share}).run();
        if (lines.size() > best.size()) {
            low = share;
        } else {
            best = std::move(lines);
            high = share;
        }
    }
    return best;
}

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
    return style.balanced ? balanced(text, style, widths) : Breaker(text, style, widths).run();
}

} // namespace xunzhen::report
