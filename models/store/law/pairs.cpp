#include "models/store/law/pairs.h"

#include <algorithm>
#include <set>

namespace xunzhen::store {

namespace {

QByteArray token(char32_t character)
{
    return QByteArray::number(uint(character), 16).rightJustified(5, '0');
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
    QByteArray tokens;
    for (std::size_t i = 0; i + 1 < characters.size(); ++i)
        tokens += (tokens.isEmpty() ? QByteArray() : QByteArray(" ")) + token(characters[i]) + token(characters[i + 1]);
    return QString::fromLatin1(tokens);
}

QString characterTokens(const std::vector<char32_t> &characters)
{
    QByteArray tokens;
    for (const char32_t character : std::set<char32_t>(characters.begin(), characters.end()))
        tokens += (tokens.isEmpty() ? QByteArray() : QByteArray(" ")) + token(character);
    return QString::fromLatin1(tokens);
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
