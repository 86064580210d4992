#pragma once

#include "tests/gui/guitest.h"

#include <QDialog>

namespace xunzhen::testing {

/// The sheet over the window, waiting until there is one; fails the test when none comes.
QDialog &sheetOf(Office &office);
template<typename Widget>
Widget *inSheet(Office &office, const QString &name) { return sheetOf(office).findChild<Widget *>(name); }
/// Draws a stroke on the pad of the sheet that signs, with the mouse.
void drawIn(Office &office);
/// Presses `button`, signs on the sheet that comes up and closes it.
void signBy(Office &office, const QString &button);
/// Presses `button`, gives a reason and a witness on the sheet that comes up and takes it.
void refuseBy(Office &office, const QString &button, const QString &reason, const QString &witness);
/// A picture of the sheet into XUNZHEN_SHOTS, when that is set.
void shootSheet(Office &office, const QString &name);

}
