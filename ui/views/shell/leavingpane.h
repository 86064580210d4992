#pragma once

#include "ui/presentation/shared/syncrunner.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace xunzhen::views {

/// What one sees between closing the program and its end: records are being handed in, and one may leave that to the next
/// start. `over` comes once, at the latest after ten seconds, whatever the folder does.
class LeavingPane : public QFrame
{
    Q_OBJECT

public:
    LeavingPane(presentation::SyncRunner &runner, QWidget *window);
    void begin();

Q_SIGNALS:
    void over();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();
    void settle();

    presentation::SyncRunner &m_runner;
    QTimer m_most;
    bool m_over = false;
};

}
