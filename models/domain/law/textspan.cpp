#include "models/domain/law/textspan.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

/// The characters that count, and where each stands in the text it comes from.
struct Counted
{
    explicit Counted(const QString &text)
    {
        for (int i = 0; i < text.size(); ++i) {
            if (text.at(i).isSpace())
                continue;
            units.append(text.at(i).toLower());
            places.push_back(i);
        }
    }

    QString units;
    std::vector<int> places;
};

}

TextSpans occurrences(const QString &words, const QString &text)
{
    const Counted wanted(words), given(text);
    TextSpans spans;
    if (wanted.units.isEmpty())
        return spans;
    qsizetype at = given.units.indexOf(wanted.units);
    while (at >= 0) {
        const int from = given.places[size_t(at)];
        spans.push_back({from, given.places[size_t(at + wanted.units.size() - 1)] - from + 1});
        at = given.units.indexOf(wanted.units, at + wanted.units.size());
    }
    return spans;
}

}
