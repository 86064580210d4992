#pragma once

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace xunzhen::bench {

/// Tells when the widget was painted for the first time since this was made.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    void await()
    {
        while (!m_painted)
            QApplication::processEvents(QEventLoop::AllEvents, 1);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

}
