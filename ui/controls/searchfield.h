#pragma once

#include "ui/controls/theme/theme.h"

#include <QLineEdit>
#include <QTimer>

namespace xunzhen::controls {

/// A search box with a glass and a clear button. `searched` comes shortly after the last keystroke, and at once on Enter.
/// Arrow keys are passed on as `moved` so that the list below can follow.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const Theme &theme, const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &text);
    void moved(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_pause;
    QAction *m_glass;
};

}
