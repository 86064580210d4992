#include "ui/controls/picklist.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

namespace xunzhen::controls {

PickList::PickList(const QString &invitation, QWidget *parent) : QComboBox(parent)
{
    setPlaceholderText(invitation);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    connect(this, &QComboBox::activated, this, [this] { setCurrentIndex(-1); });
}

void PickList::fill(const QStringList &words)
{
    clear();
    addItems(words);
    setCurrentIndex(-1);
}

void PickList::keyPressEvent(QKeyEvent *event)
{
    const int keys[] = {Qt::Key_Down, Qt::Key_Up, Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_F4};
    if (std::find(std::begin(keys), std::end(keys), event->key()) != std::end(keys))
        return showPopup();
    QWidget::keyPressEvent(event);
}

void PickList::wheelEvent(QWheelEvent *event) { event->ignore(); }

}
