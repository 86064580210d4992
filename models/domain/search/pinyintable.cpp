#include "models/domain/search/pinyintable.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

// Outside the namespace, as Qt asks for resources inside a static library.
static void initPinyinResource()
{
    Q_INIT_RESOURCE(pinyin);
}

namespace xunzhen::domain {

namespace {

constexpr char16_t kLowest = 0x3007, kHighest = 0x9FFF;

QString fileText(const QString &name)
{
    QFile file(QStringLiteral(":/xunzhen/pinyin/") + name);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? QString::fromUtf8(file.readAll()) : QString();
}

template<typename Use>
void forEachLine(const QString &text, Use &&use)
{
    for (const QStringView line : QStringView(text).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#'))
            use(line.split(u' '));
}

}

const PinyinTable &PinyinTable::standard()
{
    static const PinyinTable table;
    return table;
}

PinyinTable::PinyinTable() : m_readings(kHighest - kLowest + 1, 0), m_beginsWord(m_readings.size(), false)
{
    initPinyinResource();
    load(fileText(QStringLiteral("readings.txt")));
    loadWords(fileText(QStringLiteral("words.txt")));
}

void PinyinTable::load(const QString &readings)
{
    forEachLine(readings, [this](const QList<QStringView> &fields) {
        m_syllables.push_back(fields.at(0).toLatin1());
        const auto reading = char16_t(kFirst + m_syllables.size() - 1);
        for (const QChar character : fields.at(1))
            m_readings[size_t(character.unicode() - kLowest)] = reading;
    });
}

void PinyinTable::loadWords(const QString &words)
{
    forEachLine(words, [this](const QList<QStringView> &fields) {
        Word word{fields.at(0).toString(), {}};
        for (const QStringView syllable : fields.sliced(1))
            word.readings.push_back(readingOf(syllable.toLatin1()));
        if (word.text.size() == 1)
            m_readings[size_t(word.text.front().unicode() - kLowest)] = word.readings.front();
        else
            addWord(std::move(word));
    });
}

void PinyinTable::addWord(Word word)
{
    m_beginsWord[size_t(word.text.front().unicode() - kLowest)] = true;
    auto &group = m_words[word.text.front()];
    const auto place = std::find_if(group.begin(), group.end(),
                                    [&](const Word &other) { return other.text.size() < word.text.size(); });
    group.insert(place, std::move(word));
}

char16_t PinyinTable::reading(QChar character) const
{
    const char16_t unit = character.unicode();
    return unit < kLowest || unit > kHighest ? char16_t(0) : m_readings[size_t(unit - kLowest)];
}

const PinyinTable::Word *PinyinTable::wordAt(QStringView text) const
{
    const char16_t first = text.isEmpty() ? u'\0' : text.front().unicode();
    if (first < kLowest || first > kHighest || !m_beginsWord[size_t(first - kLowest)])
        return nullptr;
    const auto group = m_words.constFind(first);
    const auto word = std::find_if(group->begin(), group->end(), [&](const Word &one) { return text.startsWith(one.text); });
    return word == group->end() ? nullptr : &*word;
}

char16_t PinyinTable::readingOf(const QByteArray &syllable) const
{
    const auto found = std::lower_bound(m_syllables.begin(), m_syllables.end(), syllable);
    return found == m_syllables.end() || *found != syllable ? char16_t(0)
                                                            : char16_t(kFirst + (found - m_syllables.begin()));
}

}
