#pragma once

#include "models/domain/visit/visit.h"

namespace xunzhen::domain {

/// 宽严建议 for one finding: what the pack's list offers. A proposal with its reasons, never a decision.
struct LeniencyAdvice
{
    Leniency entry;
    bool firstOffence = true; ///< no earlier finding on the same item at this firm in all known history
};

/// The entries the finding's item names, in pack order; none for a major hazard.
std::vector<LeniencyAdvice> leniencyAdvice(const Pack &pack, const CheckItem &item, const Finding &finding,
                                           int earlierFindingsOnItem);

}
