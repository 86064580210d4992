#pragma once

#include "models/domain/checklist/listchoice.h"
#include "models/domain/visit/visit.h"

namespace xunzhen::domain {

/// Two packs that use one item code for different questions: answers are kept by item code, so their lists cannot go into
/// one visit.
struct CodeClash
{
    QString item, pack, otherPack; ///< codes; `pack` is the one that came first
    bool operator==(const CodeClash &) const = default;
};

/// The questions of some lists, pinned, ordinals from 0. A question that stands in two lists is asked once, where it comes
/// first. Not to be used while there are clashes.
struct Pinning
{
    std::vector<PinnedItem> items;
    std::vector<CodeClash> clashes;
};

/// What newer packs do to an open visit: equal items carry over, changed ones are asked again.
struct Repin
{
    std::vector<PinnedItem> items;   ///< the new pinning, ordinals from 0
    QStringList kept, changed, added, retired; ///< item codes
    std::vector<CodeClash> clashes;  ///< not to be applied while there are any
};

/// All items in use of the chosen lists, in the order chosen. Lists that the packs do not have are passed over.
Pinning pin(const std::vector<const Pack *> &packs, const std::vector<ListChoice> &lists);
/// What the lists add to a visit that asks those questions already: only what no code of theirs stands for, behind them, with
/// the ordinals that follow. A question asked already stays as it was pinned, whatever a newer version of its pack says.
Pinning append(const std::vector<PinnedItem> &asked, const std::vector<const Pack *> &packs, const std::vector<ListChoice> &lists);
/// The same as `pin` for lists of one pack.
std::vector<PinnedItem> pin(const Pack &pack, const QStringList &checklistCodes);

/// Compares the old pinning with the same lists of the newer packs; items of further packs stay as they are.
Repin repin(const std::vector<PinnedItem> &old, const std::vector<const Pack *> &newer);
inline Repin repin(const std::vector<PinnedItem> &old, const Pack &newer) { return repin(old, {&newer}); }

/// The features that the questions depend on, each once, in their order.
QStringList conditionFields(const std::vector<PinnedItem> &items);

}
