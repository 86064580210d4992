#include "tests/fuzz/fuzztarget.h"

namespace xunzhen::fuzz {

const std::vector<FuzzTarget> &syncTargets()
{
    static const std::vector<FuzzTarget> targets{kSegmentTarget, kBundleTarget, kHeadTarget,     kMarkerTarget, kRequestTarget,
                                                 kRosterTarget,  kKeyTarget,    kSnapshotTarget, kCopyTarget,   kApprovalTarget,
                                                 kProofTarget,   kNameTarget,   kSealedTarget, kHandoffTarget};
    return targets;
}

}
