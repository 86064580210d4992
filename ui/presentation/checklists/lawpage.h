#pragma once

#include "models/domain/law/lawcomparison.h"
#include "models/domain/law/lawtext.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace xunzhen::presentation {

/// One article of one version: 第一条 and its words, some of them marked.
struct LawCell
{
    QString label, text; ///< the label is empty for text that belongs to no article
    domain::TextSpans marks;
};

/// One row of an opened law: a heading, or an article; in a comparison the older version at the left, the newer at the right.
struct LawRow
{
    enum class Kind { Heading, Article };
    using Change = domain::ComparedArticle::Kind;

    Kind kind = Kind::Article;
    QString number;      ///< of the article (of the newer version when there are two); empty for headings
    LawCell left, right; ///< a heading's words are left.text; `right` is used in a comparison only
    Change change = Change::Same;
};

/// A law from its title to its last article, ready to be set; built once and never changed. Any thread.
class LawPage
{
public:
    using Ptr = std::shared_ptr<const LawPage>;

    /// The words that were searched for are marked.
    static Ptr of(const domain::LawText &law, const QString &words);
    static Ptr of(const domain::LawText &newer, const QString &olderVersion,
                  const std::vector<domain::ComparedArticle> &articles);

    QString title;
    QStringList lines;         ///< enactment; in a comparison nothing
    bool compared = false;
    QString leftHead, rightHead; ///< the two versions of a comparison
    std::vector<LawRow> rows;

    int rowOf(const QString &number) const; ///< -1 when there is no such article
    /// The next article from there in that direction (1, -1); -1 at the end.
    int articleFrom(int row, int direction) const;

private:
    void addHeadings(const QString &chapter);
    QStringList m_chapter; ///< the headings above the row added last
};

}
