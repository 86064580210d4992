#pragma once

#include "models/domain/visit/visit.h"

namespace xunzhen::domain {

/// 现场用时: nobody starts or stops it. From the first act of the visit to the last; pauses of more than twenty minutes, in
/// which nobody wrote anything, are left out of the minutes.
struct TimeOnSite
{
    QDateTime from, to; ///< invalid = nothing was done yet
    int minutes = 0;
    bool operator==(const TimeOnSite &) const = default;
};

/// An act is an answer, a piece of evidence, an opinion, a signature. What bears an earlier moment than the visit (a copied
/// answer) is none.
TimeOnSite timeOnSite(const VisitRecord &record);

}
