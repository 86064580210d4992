#include "ui/controls/elidedlabel.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace xunzhen::controls {

QSize ElidedLabel::minimumSizeHint() const { return {0, fontMetrics().height() + 2}; }

QString ElidedLabel::shown() const
{
    const QFontMetrics metrics = fontMetrics();
    const auto end = text().indexOf(QStringLiteral(" · "));
    const QString rest = end < 0 ? QString() : text().mid(end);
    if (end < 0)
        return metrics.elidedText(text(), Qt::ElideRight, width());
    const int room = std::max(width() - metrics.horizontalAdvance(rest), width() / 2);
    const QString name = metrics.elidedText(text().left(end), Qt::ElideRight, room);
    return name + metrics.elidedText(rest, Qt::ElideRight, width() - metrics.horizontalAdvance(name));
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const QString cut = shown();
    setToolTip(cut == text() ? QString() : text());
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(), cut, foregroundRole());
}

}
