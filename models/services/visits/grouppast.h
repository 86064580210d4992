#pragma once

#include "models/services/visits/answergroups.h"

namespace xunzhen::services {

/// What happened to one merge group of a record before, in and after an act.
struct GroupPast
{
    std::optional<store::Operation> before;
    bool touched = false; ///< the act wrote it
    std::optional<store::Operation> after; ///< the last that wrote it since
};

/// `counts` leaves out what came after the act and was taken back again.
template<typename InAct, typename Counts>
GroupPast pastOf(const std::vector<store::Operation> &history, const QString &group, InAct &&inAct, Counts &&counts)
{
    GroupPast past;
    for (const store::Operation &operation : history) {
        if (!covers(operation, group))
            continue;
        if (inAct(operation))
            past.touched = true;
        else if (!past.touched)
            past.before = operation;
        else if (counts(operation))
            past.after = operation;
    }
    return past;
}

/// Whether an operation of this kind can be taken back by writing the value before.
bool isRestorable(const store::Operation &operation);
/// Whether it is none of the act's sense and stays: the words of a question, which are named by their content.
bool isLeftAlone(const store::Operation &operation);
/// The question that a record belongs to, when its operations say so.
QString itemCodeIn(const std::vector<store::Operation> &history);

}
