#pragma once

#include <QStringList>

namespace xunzhen::bench {

/// What it cost a process of its own, from start to end with all it started: nothing of an earlier one is counted.
struct ProcessCost
{
    bool done = false;      ///< it ended by itself with 0
    double milliseconds = 0;
    double cpu = 0;         ///< milliseconds, of all its processes that it waited for
    double megabytes = 0;   ///< high-water mark of the largest process
    QByteArray output;
};

/// Linux only; elsewhere nothing is ever done.
ProcessCost runProcess(const QString &program, const QStringList &arguments);
/// This very program again, doing `errand` (see paperErrand) in `folder`.
ProcessCost runErrand(const QString &errand, const QString &folder);

/// One way of making a paper, alone in its process: "own", "own-often" (fifty times, for a profiler), "own-ten", "own-originals",
/// "painter", "textdocument", "textdocument-originals", "nothing". The photos lie in the folder. Prints the milliseconds of the
/// work itself. Returns the
/// exit code.
int paperErrand(const QString &errand, const QString &folder);

}
