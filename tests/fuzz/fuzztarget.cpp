#include "tests/fuzz/fuzztarget.h"

namespace xunzhen::fuzz {

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets = [] {
        std::vector<FuzzTarget> all{kTemplateTarget, kImageTarget, kEvidenceTarget, kFontTarget, kSignatureTarget};
        all.insert(all.end(), syncTargets().begin(), syncTargets().end());
        return all;
    }();
    return targets;
}

const FuzzTarget *findTarget(const QByteArray &name)
{
    for (const FuzzTarget &target : fuzzTargets())
        if (name == target.name)
            return &target;
    return nullptr;
}

}
