#pragma once

#include "models/domain/visit/visit.h"

namespace xunzhen::services {

/// The finding that an answer at risk begins with: everything the item and the answer already say. Pure.
domain::Finding draftFinding(const domain::PinnedItem &pinned, const domain::Answer &answer, int ordinal);

/// What the answer says was seen: the note and, when there is one, the measurement beside its limit.
QString seenFact(const domain::PinnedItem &pinned, const domain::Answer &answer);

/// The reason with which a finding is voided when its answer is no longer at risk; such findings come back with the answer.
QString answerChangedReason(domain::Verdict now);
bool isVoidedByAnswer(const domain::Finding &finding);

}
