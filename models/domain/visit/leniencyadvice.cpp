#include "models/domain/visit/leniencyadvice.h"

namespace xunzhen::domain {

std::vector<LeniencyAdvice> leniencyAdvice(const Pack &pack, const CheckItem &item, const Finding &finding,
                                           int earlierFindingsOnItem)
{
    std::vector<LeniencyAdvice> advice;
    if (finding.grade == Grade::Major || !finding.majorHazard.isEmpty())
        return advice;
    for (const Leniency &entry : pack.leniency)
        if (item.leniency.contains(entry.code))
            advice.push_back({entry, earlierFindingsOnItem == 0});
    return advice;
}

}
