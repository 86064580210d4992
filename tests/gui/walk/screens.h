#pragma once

#include "tests/gui/screensday.h"

#include <functional>

namespace xunzhen::testing {

/// One screen of the program in the state in which people meet it.
struct Screen
{
    QString name; ///< for pictures and messages
    std::function<void()> show;
};

/// Every page, every step of a visit and every tab, over an office with a busy year.
std::vector<Screen> everyScreen(Office &office, const BusyYear &year);

/// Shows each screen in turn, lets it settle, pictures it as PREFIX-NAME and gives back what `faultsIn` says, each with the screen.
QStringList walk(Office &office, const BusyYear &year, const QString &prefix, const std::function<QStringList(QWidget &)> &faultsIn);

}
