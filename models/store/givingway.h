#pragma once

#include <functional>

namespace xunzhen::store {

class Database;

enum class Written {
    Done,
    Refused, ///< by the act
    GaveWay, ///< to somebody who goes first (WriteTurn): the act may be run again
};

/// Runs the act in one transaction and commits it when the act says so; else nothing has changed. For what may write for longer than
/// somebody can wait: as soon as a connection that goes first wants to write, the act's next statement throws, which it must let
/// through, and all of it is rolled back. Whatever the act keeps outside the store it has to set back itself.
Written writeGivingWay(Database &database, const std::function<bool()> &act);

}
