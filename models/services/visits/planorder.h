#pragma once

#include "models/domain/visit/findinggroups.h"

#include <vector>

namespace xunzhen::store {
class RemediationRepository;
}

namespace xunzhen::services {

/// Gravest first, then the earliest day, those without one last. Items of one group stand together at the place of their most
/// urgent one.
std::vector<domain::RemediationItem> byUrgency(std::vector<domain::RemediationItem> plan, const std::vector<domain::Finding> &findings,
                                               const std::vector<domain::FindingGroup> &groups);

/// Numbers the items as they stand; only those whose number changes are written. Throws base::Error.
void saveOrder(store::RemediationRepository &items, const std::vector<domain::RemediationItem> &plan);

}
