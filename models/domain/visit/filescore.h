#pragma once

#include "models/domain/visit/filecheck.h"

namespace xunzhen::domain {

/// How the file would fare in a 案卷评查: a hundred points less what each gap costs, several of one kind only up to a limit.
/// Fewer than two persons, or one who is not qualified, fails an enforcement check whatever else is in the file.
struct FileScore
{
    enum class Grade { Excellent, Pass, Fail };
    int points = 100;
    Grade grade = Grade::Excellent;
    QString knockOut; ///< code of the gap that fails the file by itself; empty = none
    bool operator==(const FileScore &) const = default;
};

FileScore scoreOf(const std::vector<Gap> &gaps);

}
