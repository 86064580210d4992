#pragma once

#include "models/domain/visit/filecheck.h"

namespace xunzhen::domain {

/// What 体检 lacks beside the questions that are still open, in the order of the questions: an answer at risk without its
/// place, note or photo, a measurement that is missing or contradicts, an answer to a question that has changed, an answer
/// that is only copied. Recommendations are left to the file check.
std::vector<Gap> examineGaps(const VisitRecord &record);
/// Those of one question.
std::vector<Gap> gapsOf(const std::vector<Gap> &gaps, const QString &itemCode);
/// Ordinal of the next question after `from` that lacks something, wrapping round once; nullopt = none does.
std::optional<int> nextGap(const VisitRecord &record, const std::vector<Gap> &gaps, int from);

}
