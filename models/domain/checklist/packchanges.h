#pragma once

#include "models/domain/checklist/pack.h"

namespace xunzhen::domain {

/// The kinds of entries a pack has.
enum class PackEntry { Head, Law, Feature, Checklist, Item, MajorHazard, Leniency, Discretion, PlainSheet, PolicyTemplate };

struct FieldChange
{
    QString field;  ///< key in the pack's JSON: "question", "guide/do", "basis", …
    QString before, after; ///< as text to read; citations one a line
    bool operator==(const FieldChange &) const = default;
};

/// One entry that differs between two versions of a pack.
struct PackChange
{
    enum class Kind { Added, Changed, Moved, Retired, Reinstated, Removed };
    Kind kind = Kind::Changed;
    PackEntry entry = PackEntry::Item;
    QString code;   ///< of the entry; the title where it has none
    QString title;  ///< what a person knows it by: the question of an item
    QString list;   ///< the checklist of an item
    std::vector<FieldChange> fields; ///< in the order of the pack; for an added or removed entry all that it says
    bool operator==(const PackChange &) const = default;
};
QString packChangeCode(PackChange::Kind kind); ///< "added", "changed", "moved", "retired", "reinstated", "removed"
QString packEntryCode(PackEntry entry);        ///< "head", "law", "feature", "checklist", "item", "hazard", …

/// What `after` changes in `before`, in the order of `after`, removed entries last. Entries are the same when their codes
/// are (plain sheets: their titles). An item counts as moved when it stands in another section or list, or in another
/// order among those that stayed. The version, the days of validity and the history are not compared.
std::vector<PackChange> comparePacks(const Pack &before, const Pack &after);

/// The changes as the pack's history keeps them, all by the same person.
std::vector<ReleaseChange> releaseChanges(const std::vector<PackChange> &changes, const QString &by);

}
