#pragma once

#include <QStringList>

class QWidget;

namespace xunzhen::testing {

/// Waits up to two seconds for room that a layout is still to give. Visible labels and buttons below `root` whose text has less room than it needs: "name: text (has …, needs …)".
QStringList clippedTexts(const QWidget &root);

}
