#include "ui/controls/columnscroll.h"

#include <QEvent>
#include <QLayout>
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

void ColumnScroll::lineUp(QLayout &above, const QScrollArea &area)
{
    const QScrollBar *bar = area.verticalScrollBar();
    const QMargins plain = above.contentsMargins();
    connect(bar, &QScrollBar::rangeChanged, &above, [&above, bar, plain](int, int last) {
        above.setContentsMargins(plain + QMargins(0, 0, last > 0 ? bar->sizeHint().width() : 0, 0));
    });
}

bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

}
