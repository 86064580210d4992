#pragma once

#include "models/domain/search/flatindex.h"
#include "models/domain/search/searchquery.h"

#include <vector>

namespace xunzhen::domain {

/// Rows that fit a query, as numbers that sort best first: kind of fit, length of the name, last visit, row.
using RankedRow = quint64;
inline size_t rowOfRank(RankedRow rank) { return size_t(rank & 0x3FFFFFFF); }
/// The rank without the row: what decides between rows of two indexes.
inline quint64 meritOf(RankedRow rank) { return rank >> 30; }

/// One search over one flat index; rows marked in `hidden` do not count; no more than `limit` rows are kept in mind. Used in
/// steps, so that the caller can decide by the number of fits over all its indexes whether to go on.
class IndexSearch
{
public:
    IndexSearch(const FlatIndex &index, const std::vector<bool> &hidden, const std::vector<SearchWord> &words, size_t limit);

    void lookAtNamesAndCodes();
    void lookAtPlaces();
    void lookAtHomophones();

    size_t count() const { return m_count; }
    /// The best rows, best first.
    std::vector<RankedRow> best();
    /// Where the row fits.
    Hit hit(RankedRow rank) const;

private:
    enum class Fit : unsigned;
    struct SoundFits;

    template<typename FitOf>
    void scanRows(const FlatText &text, std::u16string_view needle, FitOf &&fitOf);
    void scanNames();
    void scanSounds(const FlatText &text, std::u16string_view needle, const SoundFits &fits, const QByteArray &unfinished);
    void scanPinyin();
    void scanCodes();
    void take(size_t row, Fit fit);
    void keep(RankedRow rank);
    void forgetWorse();
    bool fitsOtherWords(size_t row) const;
    bool fits(size_t row, const SearchWord &word) const;
    Hit soundHit(size_t row, HitPart part, const FlatText &text, std::u16string_view needle, Hit hit) const;
    Hit pinyinHit(size_t row, Hit hit) const;
    Hit placeHit(size_t row, Hit hit) const;

    const FlatIndex &m_index;
    const std::vector<bool> &m_hidden;
    const std::vector<SearchWord> &m_words;
    size_t m_limit;
    size_t m_count = 0;
    std::vector<bool> m_taken;
    std::vector<RankedRow> m_ranks;
    RankedRow m_worst = ~RankedRow(0); ///< nothing from here on can be among the best
};

}
