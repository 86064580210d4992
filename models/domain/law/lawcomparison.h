#pragma once

#include "models/domain/law/lawtext.h"
#include "models/domain/law/textchange.h"

namespace xunzhen::domain {

/// An article of an older version beside the one of a newer version that it became.
struct ComparedArticle
{
    enum class Kind { Same, Changed, Added, Removed };
    Kind kind = Kind::Same;
    QString olderNumber, newerNumber; ///< differ when an article was only renumbered; empty on the side that lacks it
    QString chapter;                  ///< of the newer version when it has the article
    QString older, newer;             ///< paragraphs as lines
    TextChange change;                ///< only when Changed
};

/// The two versions article by article, in order. Articles are paired by their number; where a version has inserted or
/// taken out articles, so that the numbers have moved, by their words, as far as these show that one became the other.
/// Takes up to a second for the longest laws: off the window's thread.
std::vector<ComparedArticle> compareLaws(const LawText &older, const LawText &newer);

}
