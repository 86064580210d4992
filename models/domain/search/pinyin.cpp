#include "models/domain/search/pinyin.h"

#include "models/domain/search/folding.h"
#include "models/domain/search/pinyintable.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr size_t kMostPhrases = 4;

bool isLetterOrDigit(char16_t unit)
{
    return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'z');
}

bool isReading(char16_t code, const PinyinTable &table)
{
    return code >= PinyinTable::kFirst && code < PinyinTable::kFirst + table.syllables().size();
}

char16_t soundOf(QChar character, const PinyinTable &table)
{
    if (const char16_t reading = table.reading(character))
        return reading;
    const char16_t unit = folded(character.unicode());
    const bool plain = isLetterOrDigit(unit) || (unit >= 0x3400 && QChar::isLetter(unit));
    return plain ? unit : char16_t(0);
}

/// Cuts depth first, longest syllable first.
class Cutter
{
public:
    explicit Cutter(const QByteArray &letters) : m_letters(letters) {}

    std::vector<PinyinPhrase> cut()
    {
        next(0);
        std::stable_sort(m_found.begin(), m_found.end(), [](const PinyinPhrase &a, const PinyinPhrase &b) {
            return a.readings.size() + !a.unfinished.isEmpty() < b.readings.size() + !b.unfinished.isEmpty();
        });
        return std::move(m_found);
    }

private:
    void next(qsizetype from)
    {
        if (m_found.size() >= kMostPhrases)
            return;
        const QByteArray rest = m_letters.mid(from);
        if (!m_readings.empty() && (rest.isEmpty() || begins(rest)))
            m_found.push_back({m_readings, rest});
        for (qsizetype length = std::min<qsizetype>(6, rest.size()); length > 0; --length) {
            const char16_t reading = PinyinTable::standard().readingOf(rest.left(length));
            if (!reading)
                continue;
            m_readings.push_back(reading);
            next(from + length);
            m_readings.pop_back();
        }
    }
    /// Whether the letters begin a syllable without being one.
    static bool begins(const QByteArray &letters)
    {
        const auto all = PinyinTable::standard().syllables();
        const auto found = std::upper_bound(all.begin(), all.end(), letters);
        return found != all.end() && found->startsWith(letters) && !PinyinTable::standard().readingOf(letters);
    }

    QByteArray m_letters;
    std::vector<char16_t> m_readings;
    std::vector<PinyinPhrase> m_found;
};

}

std::vector<Sound> soundsOf(QStringView text)
{
    const PinyinTable &table = PinyinTable::standard();
    std::vector<Sound> sounds;
    sounds.reserve(size_t(text.size()));
    for (qsizetype place = 0; place < text.size();) {
        if (const PinyinTable::Word *word = table.wordAt(text.sliced(place))) {
            for (const char16_t reading : word->readings)
                sounds.push_back({place++, reading});
            continue;
        }
        if (const char16_t code = soundOf(text.at(place), table))
            sounds.push_back({place, code});
        ++place;
    }
    return sounds;
}

QChar initialOf(char16_t code)
{
    const PinyinTable &table = PinyinTable::standard();
    return isReading(code, table) ? QLatin1Char(table.syllable(code).front()) : QChar(code);
}

QString initialsOf(const QString &text)
{
    QString initials;
    for (const Sound &sound : soundsOf(text))
        initials.append(initialOf(sound.code));
    return initials;
}

QString sortKeyOf(const QString &text)
{
    const PinyinTable &table = PinyinTable::standard();
    QString key;
    for (const Sound &sound : soundsOf(text)) {
        if (isReading(sound.code, table))
            key.append(QLatin1String(table.syllable(sound.code))).append(u' ').append(text.at(sound.place));
        else
            key.append(QChar(sound.code));
    }
    return key;
}

std::vector<PinyinPhrase> pinyinPhrases(const QByteArray &letters)
{
    return letters.isEmpty() || letters.size() > 60 ? std::vector<PinyinPhrase>() : Cutter(letters).cut();
}

}
