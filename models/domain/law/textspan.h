#pragma once

#include <QString>

#include <vector>

namespace xunzhen::domain {

/// Some characters (UTF-16 units) of a text that are to be told from the rest.
struct TextSpan
{
    int from = 0, length = 0;
    int end() const { return from + length; }
    bool operator==(const TextSpan &) const = default;
};
using TextSpans = std::vector<TextSpan>;

/// Where `words` stand in `text`, as the law search compares them: blanks do not count, nor the case of Latin letters.
TextSpans occurrences(const QString &words, const QString &text);

}
