#pragma once

#include "models/domain/paper/paperform.h"

namespace xunzhen::domain {

/// Why somebody does not sign or take a paper, as it is written on the paper (always in Chinese).
std::vector<FormWord> refusalReasons();
std::vector<FormWord> absenceReasons();

/// What is kept of somebody who did not sign because nobody was there: papers do not call that a refusal.
QString absence(const QString &reason);
bool isAbsence(const QString &kept);
/// The reason alone.
QString reasonOf(const QString &kept);

}
