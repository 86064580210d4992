#include "models/domain/search/indexsearch.h"

#include "models/domain/search/pinyintable.h"
#include "models/domain/search/unitscan.h"

#include <algorithm>

namespace xunzhen::domain {

/// Kinds of fit, best first. Three in a row are: at the trade name, at the front, inside.
enum class IndexSearch::Fit : unsigned {
    TradeName, NameFront, NameInside, TradeInitials, InitialsFront, InitialsInside, TradePinyin, PinyinFront, PinyinInside,
    CodeFront, CodeBack, Place, TradeHomophone, HomophoneFront, HomophoneInside
};

struct IndexSearch::SoundFits
{
    Fit trade, front, inside;
};

namespace {

constexpr size_t kNowhere = std::u16string_view::npos;

bool standsAt(std::u16string_view text, size_t place, std::u16string_view needle)
{
    return place <= text.size() && text.substr(place).starts_with(needle);
}

bool contains(std::u16string_view text, std::u16string_view needle)
{
    return text.find(needle) != kNowhere;
}

std::u16string_view needleOf(const PinyinPhrase &phrase)
{
    return {phrase.readings.data(), phrase.readings.size()};
}

/// Whether the sound at that place begins with the letters.
bool goesOn(std::u16string_view readings, size_t place, const QByteArray &letters)
{
    if (letters.isEmpty())
        return true;
    const PinyinTable &table = PinyinTable::standard();
    const size_t number = place < readings.size() ? size_t(readings[place]) - PinyinTable::kFirst : kNowhere;
    return number < table.syllables().size() && table.syllables()[number].startsWith(letters);
}

bool codeFits(std::string_view code, const std::string &part)
{
    return !part.empty() && (code.starts_with(part) || code.ends_with(part));
}

}

IndexSearch::IndexSearch(const FlatIndex &index, const std::vector<bool> &hidden, const std::vector<SearchWord> &words,
                         size_t limit)
    : m_index(index), m_hidden(hidden), m_words(words), m_limit(limit), m_taken(index.size())
{
}

void IndexSearch::lookAtNamesAndCodes()
{
    scanNames();
    const SearchWord &word = m_words.front();
    if (!word.initials.empty())
        scanSounds(m_index.initials(), word.initials, {Fit::TradeInitials, Fit::InitialsFront, Fit::InitialsInside}, {});
    scanPinyin();
    scanCodes();
}

void IndexSearch::lookAtPlaces()
{
    scanRows(m_index.places(), m_words.front().text, [](size_t, size_t) { return Fit::Place; });
}

void IndexSearch::lookAtHomophones()
{
    if (!m_words.front().readings.empty())
        scanSounds(m_index.readings(), m_words.front().readings,
                   {Fit::TradeHomophone, Fit::HomophoneFront, Fit::HomophoneInside}, {});
}

/// One fit a row: behind the first one the scan goes on with the next row.
template<typename FitOf>
void IndexSearch::scanRows(const FlatText &text, std::u16string_view needle, FitOf &&fitOf)
{
    size_t row = 0;
    scan(text.all(), needle, [&](size_t place) {
        row = text.rowOf(place, row);
        take(row, fitOf(row, place - text.start(row)));
        return text.start(row + 1);
    });
}

void IndexSearch::scanNames()
{
    const std::u16string_view needle = m_words.front().text;
    scanRows(m_index.names(), needle, [&](size_t row, size_t place) {
        const size_t trade = m_index.tradeNameStart(row);
        if (place == trade || (place < trade && standsAt(m_index.names().at(row), trade, needle)))
            return Fit::TradeName;
        return place == 0 ? Fit::NameFront : Fit::NameInside;
    });
}

void IndexSearch::scanSounds(const FlatText &text, std::u16string_view needle, const SoundFits &fits,
                             const QByteArray &unfinished)
{
    size_t row = 0;
    scan(text.all(), needle, [&](size_t found) {
        row = text.rowOf(found, row);
        const auto sounds = text.at(row);
        const size_t place = found - text.start(row), trade = m_index.tradeSoundStart(row);
        const bool atTrade = standsAt(sounds, trade, needle) && goesOn(sounds, trade + needle.size(), unfinished);
        if (!atTrade && !goesOn(sounds, place + needle.size(), unfinished))
            return found + 1;
        take(row, atTrade ? fits.trade : place == 0 ? fits.front : fits.inside);
        return text.start(row + 1);
    });
}

void IndexSearch::scanPinyin()
{
    for (const PinyinPhrase &phrase : m_words.front().phrases)
        scanSounds(m_index.readings(), needleOf(phrase), {Fit::TradePinyin, Fit::PinyinFront, Fit::PinyinInside},
                   phrase.unfinished);
}

void IndexSearch::scanCodes()
{
    const std::string &part = m_words.front().code;
    if (part.empty())
        return;
    for (size_t row = 0; row < m_index.size(); ++row) {
        const std::string_view code = m_index.code(row);
        if (codeFits(code, part))
            take(row, code.starts_with(part) ? Fit::CodeFront : Fit::CodeBack);
    }
}

void IndexSearch::take(size_t row, Fit fit)
{
    if (m_taken[row] || (!m_hidden.empty() && m_hidden[row]) || (m_words.size() > 1 && !fitsOtherWords(row)))
        return;
    m_taken[row] = true;
    ++m_count;
    const RankedRow rank = quint64(fit) << 58;
    if (rank < m_worst)
        keep(rank | quint64(m_index.merit(row)) << 30 | quint64(row));
}

void IndexSearch::keep(RankedRow rank)
{
    if (rank >= m_worst)
        return;
    m_ranks.push_back(rank);
    if (m_ranks.size() >= 4 * m_limit + 256)
        forgetWorse();
}

void IndexSearch::forgetWorse()
{
    if (m_ranks.size() <= m_limit)
        return;
    const auto end = m_ranks.begin() + qsizetype(m_limit);
    std::nth_element(m_ranks.begin(), end, m_ranks.end());
    m_worst = *end;
    m_ranks.erase(end, m_ranks.end());
}

bool IndexSearch::fitsOtherWords(size_t row) const
{
    return std::all_of(m_words.begin() + 1, m_words.end(), [&](const SearchWord &word) { return fits(row, word); });
}

bool IndexSearch::fits(size_t row, const SearchWord &word) const
{
    if (contains(m_index.names().at(row), word.text) || contains(m_index.places().at(row), word.text))
        return true;
    if (!word.initials.empty() && contains(m_index.initials().at(row), word.initials))
        return true;
    return codeFits(m_index.code(row), word.code)
           || std::any_of(word.phrases.begin(), word.phrases.end(), [&](const PinyinPhrase &phrase) {
                  return contains(m_index.readings().at(row), needleOf(phrase));
              });
}

std::vector<RankedRow> IndexSearch::best()
{
    forgetWorse();
    std::sort(m_ranks.begin(), m_ranks.end());
    return m_ranks;
}

Hit IndexSearch::hit(RankedRow rank) const
{
    const size_t row = rowOfRank(rank);
    const SearchWord &word = m_words.front();
    const int length = int(word.text.size());
    const auto name = m_index.names().at(row);
    const Hit hit{m_index.id(row), HitPart::Name, 0, length};
    switch (const Fit fit = Fit(rank >> 58); fit) {
    case Fit::TradeName: return {hit.id, HitPart::Name, int(m_index.tradeNameStart(row)), length};
    case Fit::NameFront:
    case Fit::NameInside: return {hit.id, HitPart::Name, int(name.find(word.text)), length};
    case Fit::TradeInitials:
    case Fit::InitialsFront:
    case Fit::InitialsInside: return soundHit(row, HitPart::Initials, m_index.initials(), word.initials, hit);
    case Fit::TradePinyin:
    case Fit::PinyinFront:
    case Fit::PinyinInside: return pinyinHit(row, hit);
    case Fit::CodeFront: return {hit.id, HitPart::Code, 0, length};
    case Fit::CodeBack: return {hit.id, HitPart::Code, int(FlatIndex::kCodeLength) - length, length};
    case Fit::Place: return placeHit(row, hit);
    case Fit::TradeHomophone:
    case Fit::HomophoneFront:
    case Fit::HomophoneInside: return soundHit(row, HitPart::Homophone, m_index.readings(), word.readings, hit);
    }
    return hit;
}

/// From a place among the sounds to a range of the name.
Hit IndexSearch::soundHit(size_t row, HitPart part, const FlatText &text, std::u16string_view needle, Hit hit) const
{
    const auto all = text.at(row);
    const size_t trade = m_index.tradeSoundStart(row);
    const size_t first = standsAt(all, trade, needle) ? trade : all.find(needle);
    const auto name = m_index.names().at(row);
    const auto sounds = soundsOf(QStringView(name.data(), qsizetype(name.size())));
    const size_t last = first + needle.size() - 1;
    if (first == kNowhere || last >= sounds.size())
        return hit;
    hit.part = part;
    hit.from = int(sounds[first].place);
    hit.length = int(sounds[last].place) - hit.from + 1;
    return hit;
}

Hit IndexSearch::pinyinHit(size_t row, Hit hit) const
{
    const auto readings = m_index.readings().at(row);
    for (const PinyinPhrase &phrase : m_words.front().phrases) {
        const std::u16string_view needle = needleOf(phrase);
        size_t from = m_index.tradeSoundStart(row);
        if (!standsAt(readings, from, needle) || !goesOn(readings, from + needle.size(), phrase.unfinished)) {
            from = readings.find(needle);
            while (from != kNowhere && !goesOn(readings, from + needle.size(), phrase.unfinished))
                from = readings.find(needle, from + 1);
        }
        if (from != kNowhere) {
            const size_t length = needle.size() + !phrase.unfinished.isEmpty();
            return soundHit(row, HitPart::Pinyin, m_index.readings(), readings.substr(from, length), hit);
        }
    }
    return hit;
}

Hit IndexSearch::placeHit(size_t row, Hit hit) const
{
    const auto places = m_index.places().at(row);
    const int place = int(places.find(m_words.front().text)), townStart = int(places.find(u'\n')) + 1;
    hit.part = place < townStart ? HitPart::Address : HitPart::Town;
    hit.from = place < townStart ? place : place - townStart;
    return hit;
}

}
