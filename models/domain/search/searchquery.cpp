#include "models/domain/search/searchquery.h"

#include "models/domain/search/flatindex.h"
#include "models/domain/search/folding.h"

#include <QStringList>

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr qsizetype kLongestQuery = 100;

bool isPlain(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z'); }

bool isPlain(const QString &word) { return std::all_of(word.begin(), word.end(), [](QChar c) { return isPlain(c); }); }

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "9112 0112 MA05…" as one word.
QStringList joinedCode(const QStringList &words)
{
    const QString joined = words.join(QString());
    const bool code = words.size() > 1 && isPlain(joined) && joined.size() <= qsizetype(FlatIndex::kCodeLength)
                      && std::all_of(words.begin(), words.end(), hasDigit);
    return code ? QStringList{joined} : words;
}

std::u16string chineseReadings(const QString &word)
{
    std::u16string readings;
    const auto sounds = soundsOf(word);
    if (sounds.size() < 2 || qsizetype(sounds.size()) != word.size())
        return {};
    for (const Sound &sound : sounds)
        readings.push_back(sound.code);
    return readings;
}

SearchWord searchWord(const QString &text)
{
    SearchWord word;
    word.text = std::u16string(units(text));
    if (!isPlain(text)) {
        word.readings = chineseReadings(text);
        return word;
    }
    word.initials = word.text;
    if (text.size() >= 2 && text.size() <= qsizetype(FlatIndex::kCodeLength))
        word.code = text.toUpper().toStdString();
    if (!hasDigit(text))
        word.phrases = pinyinPhrases(text.toLatin1());
    return word;
}

}

std::vector<SearchWord> searchWords(const QString &typed)
{
    QString text = folded(typed.left(kLongestQuery)).remove(u'\'').remove(QChar(0x2019)).remove(QChar(FlatText::kEnd));
    std::vector<SearchWord> words;
    for (const QString &word : joinedCode(text.simplified().split(u' ', Qt::SkipEmptyParts)))
        words.push_back(searchWord(word));
    return words;
}

}
