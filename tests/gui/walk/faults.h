#pragma once

#include <QStringList>

class QWidget;

namespace xunzhen::testing {

/// Visible texts of a window in Chinese that are English: two Latin words in a row that are no name of a font, format or key.
QStringList untranslatedTexts(const QWidget &root);
/// Controls one can use whose purpose a screen reader cannot tell.
QStringList unnamedControls(const QWidget &root);
/// Lists whose first row a screen reader cannot read.
QStringList speechlessRows(const QWidget &root);
/// Controls one can use that the Tab key never comes to from where the focus is, and those it does not leave again.
QStringList unreachableByTab(QWidget &window);
/// Buttons, boxes and fields that are lower than 44 px, the least a finger hits.
QStringList smallTargets(const QWidget &root);
/// Framed controls that stand side by side without room between them.
QStringList touchingControls(const QWidget &root);

}
