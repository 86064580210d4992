#pragma once

#include "models/domain/visit/visitguard.h"

namespace xunzhen::domain {

/// What of the visit guard is about who goes: two different inspectors, both qualified on that day.
std::vector<GuardNote> teamNotes(VisitKind kind, const std::optional<Inspector> &lead, const std::optional<Inspector> &second, QDate day);

}
