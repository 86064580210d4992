#include "models/domain/law/lawcomparison.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

using Kind = ComparedArticle::Kind;

constexpr double kAlike = 0.5;          ///< words that show that one article became the other
constexpr double kAlikeSameNumber = 0.2; ///< the same when the number says so too
constexpr double kNumberCounts = 0.25;
constexpr double kNever = -1;
constexpr size_t kMostPairs = 250'000;  ///< beyond this, articles are paired by number alone

QString wordsOf(const LawArticle &article) { return article.paragraphs.join(u'\n'); }

struct Weighed
{
    explicit Weighed(const LawArticle &one) : article(one), words(wordsOf(one)), pairs(words) {}
    const LawArticle &article;
    QString words;
    TextPairs pairs;
};

std::vector<Weighed> weighed(const LawText &law) { return {law.articles.begin(), law.articles.end()}; }

/// How well two articles go together; kNever when they do not.
double fit(const Weighed &older, const Weighed &newer, bool byNumberAlone)
{
    const bool sameNumber = older.article.number == newer.article.number;
    if (byNumberAlone)
        return sameNumber ? 1 : kNever;
    const double alike = older.words == newer.words ? 1 : older.pairs.likeness(newer.pairs);
    if (alike >= (sameNumber ? kAlikeSameNumber : kAlike))
        return alike + (sameNumber ? kNumberCounts : 0);
    return kNever;
}

/// Pairs the articles of two versions so that the sum of their fits is greatest and the order is kept.
class Pairing
{
public:
    Pairing(const LawText &older, const LawText &newer)
        : m_older(weighed(older)), m_newer(weighed(newer)), m_width(m_newer.size() + 1),
          m_sums((m_older.size() + 1) * m_width, 0), m_fits(m_sums.size(), kNever)
    {
        const bool byNumberAlone = m_older.size() * m_newer.size() > kMostPairs;
        for (size_t i = m_older.size(); i-- > 0;)
            for (size_t j = m_newer.size(); j-- > 0;) {
                const double pair = m_fits[at(i, j)] = fit(m_older[i], m_newer[j], byNumberAlone);
                const double apart = std::max(m_sums[at(i + 1, j)], m_sums[at(i, j + 1)]);
                m_sums[at(i, j)] = pair == kNever ? apart : std::max(apart, pair + m_sums[at(i + 1, j + 1)]);
            }
    }

    std::vector<ComparedArticle> rows() const
    {
        std::vector<ComparedArticle> rows;
        size_t i = 0, j = 0;
        while (i < m_older.size() || j < m_newer.size()) {
            if (arePaired(i, j))
                rows.push_back(both(m_older[i++], m_newer[j++]));
            else if (j == m_newer.size() || (i < m_older.size() && m_sums[at(i + 1, j)] >= m_sums[at(i, j + 1)]))
                rows.push_back(gone(m_older[i++]));
            else
                rows.push_back(come(m_newer[j++]));
        }
        return rows;
    }

private:
    size_t at(size_t i, size_t j) const { return i * m_width + j; }

    bool arePaired(size_t i, size_t j) const
    {
        if (i == m_older.size() || j == m_newer.size() || m_fits[at(i, j)] == kNever)
            return false;
        return m_fits[at(i, j)] + m_sums[at(i + 1, j + 1)] >= std::max(m_sums[at(i + 1, j)], m_sums[at(i, j + 1)]);
    }

    static ComparedArticle both(const Weighed &older, const Weighed &newer)
    {
        ComparedArticle row{Kind::Same, older.article.number, newer.article.number, newer.article.chapter,
                            older.words, newer.words, {}};
        if (row.older != row.newer) {
            row.kind = Kind::Changed;
            row.change = changeOf(row.older, row.newer);
        }
        return row;
    }

    static ComparedArticle gone(const Weighed &older)
    {
        return {Kind::Removed, older.article.number, {}, older.article.chapter, older.words, {}, {}};
    }

    static ComparedArticle come(const Weighed &newer)
    {
        return {Kind::Added, {}, newer.article.number, newer.article.chapter, {}, newer.words, {}};
    }

    std::vector<Weighed> m_older, m_newer;
    size_t m_width;
    std::vector<double> m_sums, m_fits;
};

}

std::vector<ComparedArticle> compareLaws(const LawText &older, const LawText &newer) { return Pairing(older, newer).rows(); }

}
