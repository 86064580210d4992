#include "ui/controls/columnscroll.h"

#include <QEvent>
#include <QScrollBar>

namespace xunzhen::controls {

ColumnScroll::ColumnScroll(QWidget *inside, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    inside->setProperty("scrolled", true);
    setWidget(inside);
    inside->installEventFilter(this);
}

QSize ColumnScroll::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

}
