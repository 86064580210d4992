#pragma once

#include "ui/controls/notices.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace xunzhen::controls {

/// The one toast of a window, above its foot. Goes by itself after eight seconds unless it warns.
class Toast : public QFrame, public Notices
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);
    void say(const QString &text, std::function<void()> undo = {}) override;
    void warn(const QString &sentence) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present(const QString &text, bool stays);
    void settle();

    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_close;
    QTimer m_timer;
    std::function<void()> m_undoing;
};

}
