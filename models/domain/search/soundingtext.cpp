#include "models/domain/search/soundingtext.h"

#include "models/domain/search/flatindex.h"
#include "models/domain/search/folding.h"
#include "models/domain/search/pinyintable.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

bool holds(const std::u16string &text, const std::u16string &part)
{
    return !part.empty() && text.find(part) != std::u16string::npos;
}

/// The finished syllables somewhere, and behind them one that begins as the unfinished one does.
bool sounds(const std::u16string &readings, const PinyinPhrase &phrase)
{
    const std::u16string wanted(phrase.readings.begin(), phrase.readings.end());
    const PinyinTable &table = PinyinTable::standard();
    for (size_t at = readings.find(wanted); at != std::u16string::npos; at = readings.find(wanted, at + 1)) {
        const size_t next = at + wanted.size();
        if (phrase.unfinished.isEmpty())
            return true;
        const bool isReading = next < readings.size() && readings[next] >= PinyinTable::kFirst
                               && readings[next] < PinyinTable::kFirst + table.syllables().size();
        if (isReading && table.syllable(readings[next]).startsWith(phrase.unfinished))
            return true;
    }
    return false;
}

}

SoundingText::SoundingText(const QString &shown, Sounds sounds) : m_shown(shown), m_folded(units(folded(shown)))
{
    if (sounds == Sounds::Unheard)
        return;
    for (const Sound &sound : soundsOf(shown)) {
        m_initials.push_back(initialOf(sound.code).unicode());
        m_readings.push_back(sound.code);
    }
}

bool SoundingText::contains(const SearchWord &word) const { return holds(m_folded, word.text); }

bool SoundingText::fits(const SearchWord &word, size_t fewestInitials) const
{
    return contains(word) || (word.initials.size() >= fewestInitials && holds(m_initials, word.initials))
           || std::any_of(word.phrases.begin(), word.phrases.end(),
                          [this](const PinyinPhrase &phrase) { return sounds(m_readings, phrase); });
}

}
