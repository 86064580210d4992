#pragma once

#include <QStringList>

class QSize;
class QWidget;

namespace xunzhen::testing {

/// Visible labels and buttons below `root` whose text has less room than it needs: "name: text (has …, needs …)". Waits up to
/// two seconds for room that a layout is still to give.
QStringList clippedTexts(const QWidget &root);
/// What keeps a window from being as small as `monitor`: its widgets that want more than that, the innermost of each only.
QStringList beyondTheMonitor(const QWidget &window, const QSize &monitor);

}
