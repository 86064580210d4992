#pragma once

#include "models/domain/checklist/pack.h"
#include "models/domain/law/validity.h"

namespace xunzhen::domain {

/// 待复核: an entry of a pack that leans on a version of a law which the library knows to be replaced.
struct ReviewEntry
{
    enum class Kind { Item, Hazard, Leniency, Discretion };
    struct Mark
    {
        Citation citation;
        QString replacedBy; ///< the version in force
        bool operator==(const Mark &) const = default;
    };

    Kind kind = Kind::Item;
    QString code, title;
    QString checklist; ///< code of the item's checklist; empty for the other kinds
    std::vector<Mark> marks; ///< never empty
    bool operator==(const ReviewEntry &) const = default;
};
QString reviewKindCode(ReviewEntry::Kind kind); ///< "item", "hazard", "leniency", "discretion"

/// Those of the citations whose version is replaced on that day.
std::vector<ReviewEntry::Mark> replacedCitations(const std::vector<Citation> &citations, const LawCalendar &laws, QDate today);

/// What of the pack is to be reviewed, in the pack's order; retired items are not.
std::vector<ReviewEntry> entriesToReview(const Pack &pack, const LawCalendar &laws, QDate today);

}
