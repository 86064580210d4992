#pragma once

#include "models/domain/enterprise/enterprise.h"
#include "models/domain/visit/visit.h"

namespace xunzhen::services {

/// What a finding's remediation begins with, as a proposal: measure and standard from the item, owner the firm's legal
/// person, due the next day for a major hazard, with the pack's steps for it until then, and in fifteen days otherwise.
/// Pure. `hazard` may be null.
domain::RemediationItem draftPlanItem(const domain::Finding &finding, const domain::PinnedItem &pinned,
                                      const domain::Enterprise &enterprise, const domain::MajorHazard *hazard, QDate today);

/// Places the items in working order: major hazards first, then by place, then as found. Sets the ordinals from 0.
void orderPlan(std::vector<domain::RemediationItem> &plan, const std::vector<domain::Finding> &findings);

}
