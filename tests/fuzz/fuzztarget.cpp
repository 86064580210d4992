#include "tests/fuzz/fuzztarget.h"

namespace xunzhen::fuzz {

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets{kTemplateTarget, kImageTarget, kFontTarget, kSignatureTarget};
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
