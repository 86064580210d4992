#pragma once

#include "models/domain/visit/visit.h"

namespace xunzhen::domain {

/// Whether last time's answer may be taken over as it is: the same question to the letter, then met or not applicable, and
/// one that is proved neither by a photo nor by a measurement and is no matter of a major hazard.
bool mayCopyVerdict(const PinnedItem &pinned, const Answer &earlier);
/// Whether the answer was taken over and nobody has said since that it still holds: it bears the moment at which it was
/// given, which lies before this visit.
bool isCopied(const Visit &visit, const Answer &answer);
/// `now` with what may be taken over from `earlier`. What is written already stays; the place of last time comes along, its
/// note too, a measurement never.
Answer copied(const PinnedItem &pinned, const Answer &now, const Answer &earlier);

}
