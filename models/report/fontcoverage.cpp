#include "models/report/fontcoverage.h"

#include "models/report/paperrenderer.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace xunzhen::report {

namespace {

constexpr size_t kMaxPlaces = 3;
constexpr qsizetype kNeighbours = 6;

using Characters = QList<uint>;

/// The characters of every tagged text of a page: what stands on several lines reads on.
std::map<int, Characters> textsOf(const Page &page)
{
    std::map<int, Characters> texts;
    for (const GlyphRun &run : page.runs)
        for (const Glyph &glyph : run.glyphs)
            texts[run.tag] << uint(glyph.character);
    return texts;
}

QString around(const Characters &text, qsizetype at)
{
    const qsizetype first = std::max<qsizetype>(0, at - kNeighbours);
    QString words;
    for (const uint code : text.mid(first, at - first + kNeighbours + 1)) {
        const auto character = char32_t(code);
        words += QString::fromUcs4(&character, 1);
    }
    return words;
}

/// One of the free faces at the end of a chain. Any other is an office's, whatever its maker calls it: 仿宋 for 仿宋_GB2312.
bool isStandIn(const QString &face)
{
    static const QStringList makers{u"Fandol"_qs, u"Noto"_qs, u"LXGW"_qs, u"AR PL"_qs, u"ARPL"_qs, u"DejaVu"_qs};
    return std::ranges::any_of(makers, [&](const QString &maker) { return face.startsWith(maker); });
}

void note(std::vector<MissingCharacter> &missing, const Characters &text, int page)
{
    for (qsizetype at = 0; at < text.size(); ++at)
        for (MissingCharacter &each : missing) {
            if (each.character.toUcs4().front() != text[at])
                continue;
            ++each.count;
            if (each.places.size() < kMaxPlaces)
                each.places.push_back({page, around(text, at)});
        }
}

std::vector<MissingCharacter> missingIn(const RenderedPaper &paper)
{
    std::vector<MissingCharacter> missing;
    QSet<uint> seen; // several roles may lack the same one
    for (const uint code : paper.missing.toUcs4())
        if (!seen.contains(code)) {
            const auto character = char32_t(code);
            seen << code;
            missing.push_back({QString::fromUcs4(&character, 1), 0, {}});
        }
    for (size_t page = 0; !missing.empty() && page < paper.pages.pages.size(); ++page)
        for (const auto &[tag, text] : textsOf(paper.pages.pages[page]))
            note(missing, text, int(page) + 1);
    return missing;
}

} // namespace

FontCoverage coverageOf(const RenderedPaper &paper)
{
    FontCoverage coverage;
    coverage.missing = missingIn(paper);
    for (const Substitution &each : paper.substitutions)
        if (!each.characters.isEmpty())
            coverage.characters.push_back(each);
        else if (isStandIn(each.used) || !each.passed.empty())
            coverage.roles.push_back(each);
    return coverage;
}

} // namespace xunzhen::report
