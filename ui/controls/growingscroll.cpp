#include "ui/controls/growingscroll.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace xunzhen::controls {

namespace {
constexpr int kMostLines = 16; ///< of the face at hand, so that large text gets its room too
}

GrowingScroll::GrowingScroll(QWidget *inside, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    inside->setProperty("scrolled", true);
    setWidget(inside);
    inside->installEventFilter(this);
}

void GrowingScroll::bringIntoView(QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(&widget, 0, widget.height());
}

int GrowingScroll::wantedHeight() const
{
    const int width = viewport()->width();
    const QLayout *layout = widget()->layout();
    const int inside = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : widget()->sizeHint().height();
    return std::min(inside, kMostLines * fontMetrics().height());
}

QSize GrowingScroll::sizeHint() const { return {widget()->sizeHint().width(), wantedHeight()}; }
QSize GrowingScroll::minimumSizeHint() const { return {0, wantedHeight()}; }

/// A layout asks for the hint anew only when it is told to.
void GrowingScroll::follow()
{
    if (height() != wantedHeight())
        updateGeometry();
}

bool GrowingScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void GrowingScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    follow();
}

}
