#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace xunzhen::domain {

/// One series of document numbers: 津南应急 + 会诊 + 2026. `kind` is the word in the number, not the id of a template: the
/// series is what is printed, and two kinds of paper with one word count in one series.
struct NumberSeries
{
    QString bureau; ///< short name of the bureau, which begins the number
    QString kind;
    int year = 0;
    auto operator<=>(const NumberSeries &other) const
    {
        return std::tie(bureau, kind, year) <=> std::tie(other.bureau, other.kind, other.year);
    }
    bool operator==(const NumberSeries &) const = default;
};

/// What differs between the numbers of one series. A laptop without a block counts by itself behind its mark (临K7-1).
struct NumberPlace
{
    QString mark; ///< empty in the bureau's own count
    int serial = 0;
    auto operator<=>(const NumberPlace &other) const
    {
        return std::tie(mark, serial) <=> std::tie(other.mark, other.serial);
    }
    bool operator==(const NumberPlace &) const = default;
};

/// 津南应急会诊〔2026〕12号, with a mark 津南应急会诊〔2026〕临K7-1号.
QString numberText(const NumberSeries &series, const NumberPlace &place);
/// The place of a number of this series; nullopt for any other text.
std::optional<NumberPlace> numberPlace(const NumberSeries &series, const QString &text);
/// Two numbers of one series begin alike, up to the bracket's end: 津南应急会诊〔2026〕.
QString numberStem(const NumberSeries &series);
/// The series of a number of this bureau; nullopt for any other text.
std::optional<NumberSeries> seriesOf(const QString &bureau, const QString &text);

/// Serials that one laptop may use, and the mark it counts behind when it has none left.
struct NumberBlock
{
    NumberBlockId id;
    NumberSeries series;
    int first = 0, last = 0;
    QByteArray device; ///< the first 16 bytes of the laptop's key
    QString mark;
    QDateTime givenAt;
    InspectorId givenBy;

    bool operator==(const NumberBlock &) const = default;
};

/// A serial that no paper will ever bear.
struct NumberVoid
{
    NumberVoidId id;
    NumberSeries series;
    int serial = 0;
    QString reason;
    QDateTime at;
    InspectorId by;
    bool operator==(const NumberVoid &) const = default;
};

/// A laptop uses numbers of this kind and would like to have some of its own.
struct NumberWish
{
    NumberWishId id;
    QString bureau, kind;
    QByteArray device;
    QDateTime wishedAt;
    bool operator==(const NumberWish &) const = default;
};
NumberWishId wishIdFor(const QString &bureau, const QString &kind, const QByteArray &device);

/// An issued paper as the register counts it. Editions of one paper have one subject.
struct NumberedPaper
{
    PaperId paper; ///< of the first edition known here
    QString subject;
    NumberPlace place;
};

struct NumberEntry
{
    enum class State {
        Issued,
        Free,       ///< may be used by `device`
        Void,
        Doubled,    ///< two papers bear it, or one that was void: an alarm
        Unassigned  ///< not used, not void and nobody's: a paper not handed in yet, or a laptop that had used a later one
    };
    NumberPlace place;
    State state = State::Unassigned;
    std::vector<PaperId> papers;
    QByteArray device;            ///< in whose block it is; empty = nobody's
    std::optional<NumberVoid> gone;
};

/// Blocks have at most so many serials.
inline constexpr int kLongestBlock = 1000;

/// What is known of one series; what no program of ours writes is left out. Blocks that overlap, as two keepers may grant them, hold by time: a serial belongs to the
/// one given first.
class NumberRegister
{
public:
    NumberRegister(std::vector<NumberBlock> blocks, const std::vector<NumberVoid> &voids, const std::vector<NumberedPaper> &papers);

    /// Every serial from 1 to the last one, then what was counted behind marks.
    std::vector<NumberEntry> entries() const;
    /// What the laptop may use, in order.
    std::vector<int> freeOf(const QByteArray &device) const;
    /// A paper bears it, or it is void.
    bool isTaken(const NumberPlace &place) const;
    /// The first serial that is neither used nor void nor in a block, with none like that after it.
    int firstUngiven() const { return m_last + 1; }

private:
    const NumberBlock *blockOf(int serial) const;
    NumberEntry entry(const NumberPlace &place) const;

    std::vector<NumberBlock> m_blocks; ///< given first, first
    std::vector<int> m_owners;         ///< by serial: place in m_blocks
    std::map<int, NumberVoid> m_voids;
    std::map<NumberPlace, std::vector<NumberedPaper>> m_papers;
    int m_last = 0;
};

/// Two capital letters or digits for a laptop that no other has: from its key, the first pair that is not taken.
QString freeMark(const QString &keyText, const std::vector<QString> &taken);
/// The mark of a laptop that was given none: longer, so that it is nobody else's.
QString ownMark(const QString &keyText);

}
