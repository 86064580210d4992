#pragma once

#include <QStringList>

#include <vector>

namespace xunzhen::domain {

/// Words of two measures that cannot both be done to one thing.
struct OpposedWords
{
    QStringList one, other;
    bool isWhole = false; ///< about the whole workplace: no common thing is needed (stopping work, going on working)
};

/// What is done later, and what must have been done before to the same thing.
struct OrderedWords
{
    QStringList later, before;
};

const std::vector<OpposedWords> &opposedWords();
const std::vector<OrderedWords> &orderedWords();
/// Words so common that having them in common says nothing.
const QStringList &emptyWords();
/// Words before a verb that turn it round: "不得关闭".
const QStringList &negations();

}
