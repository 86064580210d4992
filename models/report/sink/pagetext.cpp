#include "models/report/sink/pagetext.h"

#include <algorithm>
#include <map>

namespace xunzhen::report {

namespace {

constexpr double kAbove = 0.88, kBelow = 0.14; ///< of the type size, around the base line
constexpr char32_t kBreak = U'\n';

char32_t folded(char32_t character)
{
    if (character >= 0xFF01 && character <= 0xFF5E)
        character -= 0xFEE0;
    return QChar::toCaseFolded(character);
}

/// The runs of one tag belong together even where the columns of a table lie between them.
std::vector<std::vector<const GlyphRun *>> runsByTag(const Page &page)
{
    std::vector<std::vector<const GlyphRun *>> groups;
    std::map<int, size_t> known;
    for (const GlyphRun &run : page.runs) {
        const auto place = run.tag < 0 ? known.end() : known.find(run.tag);
        if (place != known.end()) {
            groups[place->second].push_back(&run);
            continue;
        }
        if (run.tag >= 0)
            known.emplace(run.tag, groups.size());
        groups.push_back({&run});
    }
    return groups;
}

} // namespace

PageText::PageText(const Page &page)
{
    for (const auto &group : runsByTag(page)) {
        for (const GlyphRun *run : group)
            add(*run);
        m_text += kBreak;
        m_places.emplace_back();
    }
}

void PageText::add(const GlyphRun &run)
{
    double x = run.origin.x();
    for (const Glyph &glyph : run.glyphs) {
        if (!QChar::isSpace(glyph.character)) {
            m_text += folded(glyph.character);
            m_places.emplace_back(x, run.origin.y() - kAbove * run.size, glyph.advance, (kAbove + kBelow) * run.size);
        }
        x += glyph.advance;
    }
}

QList<QRectF> PageText::places(size_t from, size_t count) const
{
    QList<QRectF> lines;
    for (size_t i = from; i < from + count; ++i) {
        const QRectF &place = m_places[i];
        if (!lines.isEmpty() && qFuzzyCompare(lines.back().top() + 1, place.top() + 1) && place.left() > lines.back().left())
            lines.back() = lines.back().united(place);
        else
            lines.append(place);
    }
    return lines;
}

std::vector<QList<QRectF>> PageText::find(const QString &words) const
{
    std::u32string wanted;
    for (const char32_t character : words.toStdU32String())
        if (!QChar::isSpace(character))
            wanted += folded(character);
    std::vector<QList<QRectF>> hits;
    if (wanted.empty())
        return hits;
    for (size_t at = m_text.find(wanted); at != std::u32string::npos; at = m_text.find(wanted, at + wanted.size()))
        hits.push_back(places(at, wanted.size()));
    std::stable_sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) {
        return std::pair(a.front().top(), a.front().left()) < std::pair(b.front().top(), b.front().left());
    });
    return hits;
}

} // namespace xunzhen::report
