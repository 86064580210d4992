#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace xunzhen::domain {

/// The readings of resources/pinyin, loaded once on first use and never changed: any thread may ask.
/// A reading is a number: 0 = none, else kFirst + place of the syllable in alphabetical order.
class PinyinTable
{
public:
    static constexpr char16_t kFirst = 0x100;

    /// A word with a reading of its own.
    struct Word
    {
        QString text;
        std::vector<char16_t> readings;
    };

    static const PinyinTable &standard();

    /// The usual reading of one character; 0 when it has none here.
    char16_t reading(QChar character) const;
    /// The longest word at the front of the text; nullptr when there is none.
    const Word *wordAt(QStringView text) const;
    /// Letters of a reading, e.g. "heng"; `reading` must be one of this table.
    const QByteArray &syllable(char16_t reading) const { return m_syllables[reading - kFirst]; }
    /// The reading of exactly these letters; 0 when there is none.
    char16_t readingOf(const QByteArray &syllable) const;
    /// All syllables in alphabetical order.
    std::span<const QByteArray> syllables() const { return m_syllables; }

private:
    PinyinTable();
    void load(const QString &readings);
    void loadWords(const QString &words);
    void addWord(Word word);

    std::vector<QByteArray> m_syllables;
    std::vector<char16_t> m_readings; ///< from kLowest on
    QHash<QChar, std::vector<Word>> m_words; ///< by first character, longest first
    std::vector<char> m_beginsWord;          ///< whether there are any, from kLowest on: most characters begin none
};

}
