#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// Agencies, document number (and signers), red rule. A heading too wide or too tall is set smaller, never below 22 points;
/// one that is too wide even then has several lines.
Strips layoutRedHead(Composition &composition, const RedHeadBlock &block);
/// Agency, double rule, number under it, and the double rule at the foot of the same sheet, in one strip.
Strips layoutLetterHead(Composition &composition, const LetterHeadBlock &block);

} // namespace xunzhen::report
