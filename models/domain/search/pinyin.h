#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace xunzhen::domain {

/// How one character of a text sounds: a Chinese character as a reading of PinyinTable, a letter or digit as itself in
/// lower case, a character that has no reading here as itself.
struct Sound
{
    qsizetype place = 0; ///< index in the text
    char16_t code = 0;
    bool operator==(const Sound &) const = default;
};

/// The sounds of a text in order; brackets, blanks and punctuation have none. Any thread may call these functions.
std::vector<Sound> soundsOf(QStringView text);
/// "tjshdjxyxgs" for 天津市恒达机械有限公司: first letters, letters and digits as they are in lower case.
QString initialsOf(const QString &text);
/// The first letter of a sound.
QChar initialOf(char16_t code);
/// A text that sorts by binary comparison as a Chinese address book does: by syllable, then by character.
QString sortKeyOf(const QString &text);

/// Letters typed without blanks, cut into syllables; the last may be unfinished.
struct PinyinPhrase
{
    std::vector<char16_t> readings; ///< finished syllables, at least one
    QByteArray unfinished;          ///< beginning of a further syllable, or empty
    bool operator==(const PinyinPhrase &) const = default;
};

/// All ways to cut the letters ("xian" is 仙 or 西安), at most four, those with fewer syllables first; none when the
/// letters are no pinyin.
std::vector<PinyinPhrase> pinyinPhrases(const QByteArray &letters);

}
