#include "ui/controls/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace xunzhen::controls {

QSize ElidedLabel::minimumSizeHint() const { return {0, fontMetrics().height() + 2}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const QString cut = fontMetrics().elidedText(text(), Qt::ElideMiddle, width());
    setToolTip(cut == text() ? QString() : text());
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(), cut, foregroundRole());
}

}
