#pragma once

#include "models/domain/visit/visit.h"

namespace xunzhen::domain {

/// How the experts stand to one finding. The last word of each counts; nothing is averaged.
struct OpinionSummary
{
    int agree = 0, dissent = 0;
    QStringList silent; ///< experts of the visit who have not spoken on it, as the visit names them
    bool isEmpty() const { return agree + dissent == 0; }
    bool operator==(const OpinionSummary &) const = default;
};

/// "王工（粉尘防爆）" of the visit and "王工" of an opinion are one expert.
OpinionSummary opinionSummary(const VisitRecord &record, const FindingId &finding);

}
