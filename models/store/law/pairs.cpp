#include "models/store/law/pairs.h"

#include <QList>

#include <algorithm>

namespace xunzhen::store {

namespace {

constexpr int kDigits = 5;

char *putToken(char *at, char32_t character)
{
    for (int shift = 4 * (kDigits - 1); shift >= 0; shift -= 4)
        *at++ = "0123456789abcdef"[(character >> shift) & 15];
    return at;
}

/// So many tokens of so many digits with a blank between them; `put` writes the n-th and gives its end.
template<typename Put>
QString tokens(std::size_t count, int digits, Put &&put)
{
    QByteArray text(qsizetype(count) * (digits + 1), ' ');
    for (std::size_t n = 0; n < count; ++n)
        put(text.data() + qsizetype(n) * (digits + 1), n);
    text.chop(count ? 1 : 0);
    return QString::fromLatin1(text);
}

}

std::vector<char32_t> searchable(const QString &text)
{
    std::vector<char32_t> characters;
    characters.reserve(std::size_t(text.size()));
    for (const uint unit : text.toUcs4())
        if (!QChar::isSpace(unit))
            characters.push_back(QChar::toLower(unit));
    return characters;
}

QString pairTokens(const std::vector<char32_t> &characters)
{
    return tokens(characters.empty() ? 0 : characters.size() - 1, 2 * kDigits, [&characters](char *at, std::size_t n) {
        putToken(putToken(at, characters[n]), characters[n + 1]);
    });
}

QString characterTokens(const std::vector<char32_t> &characters)
{
    std::vector<char32_t> distinct = characters;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    return tokens(distinct.size(), kDigits, [&distinct](char *at, std::size_t n) { putToken(at, distinct[n]); });
}

int placeOf(const QString &words, const QString &text)
{
    const auto wanted = searchable(words);
    const auto given = searchable(text);
    const auto found = std::search(given.begin(), given.end(), wanted.begin(), wanted.end());
    if (wanted.empty() || found == given.end())
        return -1;
    auto before = found - given.begin();
    for (int i = 0; i < text.size(); ++i) {
        if (text.at(i).isSpace() || text.at(i).isLowSurrogate())
            continue;
        if (before-- == 0)
            return i;
    }
    return -1;
}

}
