#pragma once

#include <QStringList>

class QWidget;

namespace xunzhen::testing {

/// Visible labels and buttons below `root` whose text has less room than it needs: "name: text (has …, needs …)". Waits up to
/// two seconds for room that a layout is still to give.
QStringList clippedTexts(const QWidget &root);

}
