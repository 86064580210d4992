#pragma once

#include <QString>

namespace xunzhen::bench {

/// One start in this process, alone: "program" over the profile in `folder`, or "empty" for a Qt window with one field. Prints
/// the milliseconds from the parent's XUNZHEN_COLD_SINCE to the first paint and to the first keystroke that was answered.
/// Returns the exit code.
int coldErrand(const QString &what, const QString &folder);

}
