#pragma once

#include "models/base/work.h"

namespace xunzhen::store {

class Database;
class Patience;

enum class Written {
    Done,
    Refused, ///< by the act
    GaveWay, ///< to what goes first (WriteTurn): the act may be run again
};

/// Runs the act in one transaction and commits it when the act says so; else nothing has changed. For what may write for longer than
/// somebody can wait: as soon as something that goes first wants to write, the act's next statement throws, which it must let
/// through, and all of it is rolled back. Whatever the act keeps outside the store it has to set back itself.
Written writeGivingWay(Database &database, const std::function<bool()> &act);
/// The same, again and again as long as the patience lasts, also while another job writes for long. What then has to be done all the
/// same (Patience::Ends::Late) gives way no more: GaveWay is only for what another run can do.
Written writePatiently(Database &database, Patience &patience, const std::function<bool()> &act);

}
