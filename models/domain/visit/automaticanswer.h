#pragma once

#include "models/domain/checklist/applicability.h"
#include "models/domain/visit/visit.h"

namespace xunzhen::domain {

/// Whether nobody has written anything for the question yet: only such answers are given by what is known of the firm.
bool isUntouched(const Answer &answer);

/// Whether the answer is as the firm's features gave it: not applicable, with exactly a note that the book has for the
/// question's condition, and nothing else.
bool isAutomatic(const Answer &answer, const CheckItem &item, const FeatureBook &book);

}
