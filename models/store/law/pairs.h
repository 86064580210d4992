#pragma once

#include <QString>

#include <vector>

namespace xunzhen::store {

/// The characters that count in a search: blanks left out, Latin letters lower case.
std::vector<char32_t> searchable(const QString &text);
/// Tokens of every pair of neighbours, in order: what law_search.pairs holds and a query's phrase consists of.
QString pairTokens(const std::vector<char32_t> &characters);
/// Tokens of the distinct characters: law_search.characters.
QString characterTokens(const std::vector<char32_t> &characters);
/// Where `words` begin in `text`, as both are compared in a search; -1 = not there.
int placeOf(const QString &words, const QString &text);

}
