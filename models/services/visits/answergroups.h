#pragma once

#include "models/domain/visit/visit.h"
#include "models/store/oplog.h"

namespace xunzhen::services {

/// The merge groups of an answer that a person changes: verdict, place, note, measurement.
const QStringList &answerGroups();

/// Whether the operation made the whole record.
bool isWhole(const store::Operation &operation);
/// Whether the operation gave the group its value.
bool covers(const store::Operation &operation, const QString &group);

/// Which of them an operation that made the whole answer has filled.
QStringList filledGroups(const store::Operation &made);
/// The first of those; "verdict" when there is none.
QString firstFilledGroup(const store::Operation &made);

/// Gives the answer the group's value in the operation, or an empty one.
void setGroup(domain::Answer &answer, const QString &group, const std::optional<store::Operation> &from);

}
